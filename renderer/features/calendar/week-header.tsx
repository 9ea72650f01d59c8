import { translate } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { sumOf } from '#shared/sum-of'
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
      {number !== null && <b>{translate('Week {number}', { number })}</b>}
      {logged > 0 && <span>{shortHours(logged)}</span>}
      {planned > 0 && (
        <span>
          {logged > 0
            ? translate('of {planned}', { planned: shortHours(planned) })
            : shortHours(planned)}
        </span>
      )}
      {logged === 0 && planned > 0 && <span>{translate('planned')}</span>}
    </div>
  )
}

/** "6 h 45": the column is narrow. */
function shortHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  // not translated: units
  if (hours === 0) return `${rest}\u00a0min`
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}`
}
