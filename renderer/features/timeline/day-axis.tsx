import clsx from 'clsx'
import { memo } from 'react'
import { type Day, formatDay, startOfWeek, weekdayOf } from '#shared/calendar/day'
import styles from './day-axis.module.css'
import type { TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

interface DayAxisProps {
  readonly days: readonly Day[]
  readonly today: Day
  readonly scale: TimelineScale
  readonly viewport: Viewport
}

/** The days as letters, and the date on which each week begins. The rows name their days in words. */
export const DayAxis = memo(function DayAxis({ days, today, scale, viewport }: DayAxisProps) {
  const from = Math.max(0, Math.floor(viewport.left / scale.day))
  const near = days.slice(from, Math.ceil(viewport.right / scale.day))
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.corner} />
      <div className={styles.days}>
        {near.map((day, offset) => {
          const left = (from + offset) * scale.day
          const isToday = day === today
          return (
            <span
              key={day}
              className={clsx(
                isToday ? styles.today : styles.day,
                !isToday && weekdayOf(day) % 6 === 0 && styles.weekend,
              )}
              style={{ left }}
            >
              {isToday ? formatDay(day, 'number') : formatDay(day, 'weekday').slice(0, 1)}
            </span>
          )
        })}
        {near.map((day, offset) => {
          const label = weekLabel(day, from + offset, days)
          if (label === null) return null
          return (
            <span key={day} className={styles.week} style={{ left: (from + offset) * scale.day }}>
              {label}
            </span>
          )
        })}
      </div>
    </div>
  )
})

/** Weeks begin on their first day; the chart may begin within one, if the next date leaves room for its own. */
function weekLabel(day: Day, index: number, days: readonly Day[]): string | null {
  const startsWeek = startOfWeek(day) === day
  const beginsEarly = index === 0 && !days.slice(1, 4).some((next) => startOfWeek(next) === next)
  if (!startsWeek && !beginsEarly) return null
  const date = formatDay(day, 'day-month')
  const before = days[Math.max(0, index - 7)]!
  return before.slice(0, 4) === day.slice(0, 4) ? date : `${date} ${day.slice(0, 4)}`
}
