import type { DayOverview } from '#shared/schedule/day-overview'
import styles from './capacity-bar.module.css'

/** Minutes that fill the width of a cell; a longer day fills it too. */
const fullWidth = 110

interface CapacityBarProps {
  readonly day: DayOverview
  /** Minutes the first plan had here; 0 where it is not shown. */
  readonly firstPlan: number
}

/**
 * How full a day is. The outline is the room there is (or, where more is planned than there is room,
 * that room), the fill is what is logged; before anything is logged, what is planned stands lighter.
 * The dotted outline above it is the first plan.
 */
export function CapacityBar({ day, firstPlan }: CapacityBarProps) {
  const { capacity, planned, logged, state } = day
  const isEmpty = planned === 0 && logged === 0
  if (isEmpty && firstPlan === 0) return null
  const room = isEmpty ? 0 : capacity || planned || logged
  const overPlanned = Math.max(planned - room, 0)
  const overLogged = Math.max(logged - room, 0)
  const widest = Math.max(fullWidth, firstPlan, room + Math.max(overPlanned, overLogged))
  return (
    <div className={styles.bars} aria-hidden>
      {firstPlan > 0 && (
        <div className={styles.firstPlan} style={{ width: share(firstPlan, widest) }} />
      )}
      {!isEmpty && (
        <div className={styles.bar} data-state={state} style={{ width: share(room, widest) }}>
          {planned > 0 && logged === 0 && state !== 'missed' && (
            <i className={styles.planned} style={{ width: share(Math.min(planned, room), room) }} />
          )}
          {logged > 0 && (
            <i className={styles.logged} style={{ width: share(Math.min(logged, room), room) }} />
          )}
          {overLogged > 0 && (
            <i className={styles.over} style={{ left: '100%', width: share(overLogged, room) }} />
          )}
          {overPlanned > 0 && overLogged === 0 && (
            <i
              className={styles.overPlanned}
              style={{ left: '100%', width: share(overPlanned, room) }}
            />
          )}
        </div>
      )}
    </div>
  )
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}
