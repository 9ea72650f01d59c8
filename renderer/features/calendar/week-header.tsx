import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'
import styles from './week-header.module.css'

interface WeekHeaderProps {
  readonly number: number | null
  readonly days: readonly DayOverview[]
}

/** Which week of the plan it is, and its minutes: logged of planned once something is logged. */
export function WeekHeader({ number, days }: WeekHeaderProps) {
  const logged = sumOf(days.map((day) => day.logged))
  const planned = sumOf(days.map((day) => day.planned))
  return (
    <div className={styles.week} role="rowheader">
      {number !== null && <b>Week {number}</b>}
      {logged > 0 && <span>{formatMinutes(logged)}</span>}
      {planned > 0 && (
        <span>
          {logged > 0 && 'of '}
          {formatMinutes(planned)}
        </span>
      )}
      {logged === 0 && planned > 0 && <span>planned</span>}
    </div>
  )
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0)
}
