import { CalendarDate, type DateValue } from '@internationalized/date'
import clsx from 'clsx'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { type Day, toDay } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'
import { translate } from '#shared/language/translate'
import styles from './day-calendar.module.css'
import { IconButton } from './icon-button'
import type { DayRules } from './use-day-draft'

/** One month to pick a day from. Days are turned into the library's dates here and nowhere else. */
export function DayCalendar({ label, ...rules }: DayRules & { label: string }) {
  const { value, onChange, today, min, max, isUnavailable } = rules
  const locale = currentLocale()
  return (
    <I18nProvider locale={localeTag(locale)}>
      <Calendar
        className={styles.calendar ?? ''}
        aria-label={label}
        autoFocus
        value={dateOf(value)}
        minValue={min ? dateOf(min) : null}
        maxValue={max ? dateOf(max) : null}
        isDateUnavailable={(date) => isUnavailable?.(dayOf(date)) ?? false}
        firstDayOfWeek={weekdayCodes[locale.weekStartsOn]}
        onChange={(date) => onChange(dayOf(date))}
      >
        <header className={styles.header}>
          <CalendarHeading className="label grow" />
          <IconButton
            slot="previous"
            label={translate('Previous month')}
            hasTooltip={false}
            icon={<ChevronLeft />}
          />
          <IconButton
            slot="next"
            label={translate('Next month')}
            hasTooltip={false}
            icon={<ChevronRight />}
          />
        </header>
        <CalendarGrid className={styles.grid ?? ''} weekdayStyle="narrow">
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className={clsx(styles.day, dayOf(date) === today && styles.today)}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
}

function dateOf(day: Day): CalendarDate {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  return new CalendarDate(year, month, date)
}

function dayOf(date: DateValue): Day {
  return toDay(date.toString().slice(0, 10))
}

const weekdayCodes = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
