import { useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { dayCapacity } from '#shared/schedule/day-capacities'
import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../../ui/button'
import { MinutesField } from '../../../../ui/minutes-field'
import { useCalendar } from '../../calendar-context'
import { refuseDay } from '../../moving/refuse-day'
import { dayMinutesProposal } from '../propose-day-minutes'
import styles from './day-dialog.module.css'

/** How much time there is on a day of the plan, and on days to come the way to change it. */
export function DayTime({ overview }: { overview: DayOverview }) {
  const { bundle, today, propose } = useCalendar()
  const { date, capacity } = overview
  const { plan } = bundle
  const [minutes, setMinutes] = useState(capacity)
  if (refuseDay(plan, date, today) !== null) return null
  const set = (to: number | null) => propose(dayMinutesProposal(bundle, date, to, today))
  const usual = dayCapacity({ weekly: plan.weekly }, date)
  return (
    <section aria-label={translate('Time')}>
      <h3 className="label">{translate('Time')}</h3>
      <div className={styles.time}>
        <MinutesField
          label={translate('Minutes on this day')}
          isLabelHidden
          value={minutes}
          onChange={setMinutes}
          allowsOff
        />
        <Button isDisabled={minutes === capacity} onPress={() => set(minutes)}>
          {minutes === 0
            ? translate('Take the day off')
            : translate('Set to {minutes}', { minutes: formatMinutes(minutes) })}
        </Button>
        {capacity > 0 && minutes > 0 && (
          <Button variant="quiet" onPress={() => set(0)}>
            {translate('Take the day off')}
          </Button>
        )}
        {date in plan.overrides && (
          <Button variant="quiet" onPress={() => set(null)}>
            {describeUsual(formatDay(date, 'weekday'), usual)}
          </Button>
        )}
      </div>
    </section>
  )
}

function describeUsual(weekday: string, minutes: number): string {
  return minutes > 0
    ? translate('As every {weekday}, {minutes}', { weekday, minutes: formatMinutes(minutes) })
    : translate('As every {weekday}, off', { weekday })
}
