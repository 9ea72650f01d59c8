import clsx from 'clsx'
import type { ReactNode } from 'react'
import { addDays, daysFrom, formatDay, startOfWeek } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { type DayOverview, overviewDays } from '#shared/schedule/day-overview'
import { describeDayLoad } from '#shared/schedule/describe-day-load'
import styles from './week-strip.module.css'
import type { TodayProps } from './today-view'

/** Pixels that a planned minute hangs below the beam: 90 minutes fill the strip. */
const pixelsPerMinute = 31 / 90

/** The tallest weight that still fits the strip, in pixels. */
const tallest = 36

/** This week's minutes as weights on a beam: outlined what is planned, filled what is logged. */
export function WeekStrip({ bundle, schedule, today }: TodayProps) {
  const start = startOfWeek(today)
  const week = overviewDays(bundle, schedule, daysFrom(start, addDays(start, 6)), today)
  return (
    <ol className={styles.week} aria-label={translate('This week')}>
      {week.map((day) => (
        <li
          key={day.date}
          className={clsx(styles.day, day.isToday && styles.today)}
          data-state={day.state}
          aria-current={day.isToday ? 'date' : undefined}
        >
          <span className={styles.name}>
            {formatDay(day.date, 'weekday')} <b>{formatDay(day.date, 'number')}</b>
          </span>
          <span className={styles.beam} role="img" aria-label={describeDayLoad(day)}>
            <Weight {...day} />
          </span>
          <span className={styles.minutes} aria-hidden>
            {shortLoad(day)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Weight({ planned, logged }: DayOverview) {
  const height = heightOf(Math.max(planned, logged))
  if (height === 0) return null
  return (
    <i className={styles.weight} style={{ height }} data-open={planned > 0 || undefined}>
      {logged > 0 && <i className={styles.logged} style={{ height: heightOf(logged) }} />}
    </i>
  )
}

function heightOf(minutes: number): number {
  return minutes === 0 ? 0 : Math.min(Math.max(minutes * pixelsPerMinute, 3), tallest)
}

function shortLoad({ state, planned, logged }: DayOverview): ReactNode {
  if (state === 'missed') return translate('Missed')
  if (planned > 0 && logged > 0) {
    // Hours on end take two lines, before the weight of the next day.
    return (
      <>
        {logged}/<wbr />
        {planned}
      </>
    )
  }
  if (planned > 0) return planned
  if (logged > 0) return logged
  return state === 'off' || state === 'free' ? translate('Off') : ''
}
