import clsx from 'clsx'
import { memo } from 'react'
import { weekdayOf } from '#shared/calendar/day'
import type { Timeline } from '#shared/timeline/timeline'
import styles from './day-shades.module.css'
import type { TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

interface DayShadesProps {
  readonly timeline: Timeline
  readonly scale: TimelineScale
  readonly viewport: Viewport
}

/** Weekends are shaded, days off are hatched, behind everything. */
export const DayShades = memo(function DayShades({ timeline, scale, viewport }: DayShadesProps) {
  const from = Math.max(0, Math.floor(viewport.left / scale.day))
  const near = timeline.days.slice(from, Math.ceil(viewport.right / scale.day))
  return (
    <div className={styles.shades} aria-hidden="true">
      {near.map((day, offset) => {
        const isWeekend = weekdayOf(day) % 6 === 0
        const isOff = timeline.daysOff.has(day)
        if (!isWeekend && !isOff) return null
        return (
          <i
            key={day}
            className={clsx(styles.shade, isOff ? 'tx-hatch' : styles.weekend)}
            style={{ left: (from + offset) * scale.day }}
          />
        )
      })}
    </div>
  )
})
