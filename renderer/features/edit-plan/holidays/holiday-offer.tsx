import { useMemo, useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import { setDayMinutes } from '#shared/planning/edit-days'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { Button } from '../../../ui/button'
import { CheckBox } from '../../../ui/check-box'
import type { EditPlanProps } from '../edit-plan-view'
import { guessCountry } from './guess-country'
import type { HolidayCalendar, HolidayPlace } from './holiday-calendar'
import styles from './holidays.module.css'
import { PlaceFields } from './place-fields'

interface HolidayOfferProps extends EditPlanProps {
  readonly calendar: HolidayCalendar
}

/** The holidays among the days to come that have time, to be ticked. */
export function HolidayOffer({ bundle, today, propose, calendar }: HolidayOfferProps) {
  const { plan } = bundle
  const [place, setPlace] = useState<HolidayPlace>(() => startingPlace(calendar))
  const [chosen, setChosen] = useState<ReadonlySet<Day>>(new Set())
  const holidays = useMemo(() => {
    const first = today > plan.firstDay ? today : plan.firstDay
    const all = first > plan.lastDay ? [] : calendar.holidaysFrom(place, first, plan.lastDay)
    return all.filter(({ day }) => dayCapacity(plan, day) > 0)
  }, [calendar, place, plan, today])
  const days = holidays.map(({ day }) => day).filter((day) => chosen.has(day))

  function toggle(day: Day, isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== day)
    setChosen(new Set(isChosen ? [...others, day] : others))
  }

  function takeOff() {
    const label =
      days.length === 1 && days[0]
        ? translate('Take {day} off', { day: formatDay(days[0]) })
        : translateCount(
            days.length,
            'Take {count} public holiday off',
            'Take {count} public holidays off',
          )
    const after = setDayMinutes(bundle, days, 0, today)
    propose({ label, after, preview: 'always' })
  }

  return (
    <>
      <PlaceFields calendar={calendar} place={place} onChange={setPlace} />
      <ul className={styles.list} aria-label={translate('Holidays on days with time')}>
        {holidays.map(({ day, name }) => (
          <li key={day}>
            <CheckBox
              label={
                <>
                  <span className={`num ${styles.day}`}>{formatDay(day)}</span> {name}
                </>
              }
              isSelected={chosen.has(day)}
              onChange={(isChosen) => toggle(day, isChosen)}
            />
          </li>
        ))}
      </ul>
      {holidays.length === 0 && (
        <p className={styles.none}>
          {translate('None of the days to come with time is a public holiday there.')}
        </p>
      )}
      {days.length > 0 && (
        <Button variant="primary" onPress={takeOff}>
          {translateCount(days.length, 'Take {count} day off', 'Take {count} days off')}
        </Button>
      )}
      <p className={`small muted ${styles.source}`}>
        {translate(
          'Holidays from date-holidays by commenthol and contributors, after Wikipedia, under CC BY-SA 3.0. Check them against an official list.',
        )}
      </p>
    </>
  )
}

function startingPlace({ countries }: HolidayCalendar): HolidayPlace {
  const guess = guessCountry(navigator.language)
  const known = countries.find(({ value }) => value === guess) ?? countries[0]
  return { country: known?.value ?? '', region: '' }
}
