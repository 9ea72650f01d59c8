import type { DayOverview } from '#shared/schedule/day-overview'
import styles from './capacity-bar.module.css'

/** Minutes that fill the width of a cell; a longer day fills it too. */
const fullWidth = 110

/**
 * How full a day is. The outline is the room there is (or, where more is planned than there is room,
 * that room), the fill is what is logged; before anything is logged, what is planned stands lighter.
 */
export function CapacityBar({ day }: { day: DayOverview }) {
  const { capacity, planned, logged, state } = day
  if (planned === 0 && logged === 0) return null
  const room = capacity || planned || logged
  const overPlanned = Math.max(planned - room, 0)
  const overLogged = Math.max(logged - room, 0)
  const widest = Math.max(fullWidth, room + Math.max(overPlanned, overLogged))
  return (
    <div
      className={styles.bar}
      data-state={state}
      style={{ width: share(room, widest) }}
      aria-hidden
    >
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
  )
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}
