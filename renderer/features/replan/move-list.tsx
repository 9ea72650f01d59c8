import { formatDay } from '#shared/calendar/day'
import { assertNever } from '#shared/assert-never'
import type { DayMinutes, Move, MoveReason } from '#shared/planning/compare-plans'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../ui/step-marker'
import styles from './move-list.module.css'

/** Each task with its old days, its new ones and why they change. */
export function MoveList({ moves }: { moves: readonly Move[] }) {
  if (moves.length === 0) return null
  return (
    <table className={styles.moves}>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">Until now</th>
          <th scope="col">Then</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ task, from, to, reason }) => (
          <tr key={task.id}>
            <th scope="row">
              <span className={styles.task}>
                <StepMarker step={task.step} size="s" />
                {task.title}
              </span>
            </th>
            <td>
              <Days days={from} />
            </td>
            <td>
              <Days days={to} />
            </td>
            <td className={styles.reason}>{describeReason(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Days({ days }: { days: readonly DayMinutes[] }) {
  if (days.length === 0) return <span className="muted">No day</span>
  return (
    <ul>
      {days.map(({ date, minutes }) => (
        <li key={date} className={styles.day}>
          {formatDay(date)} <span className="muted">{formatMinutes(minutes)}</span>
        </li>
      ))}
    </ul>
  )
}

function describeReason(reason: MoveReason): string {
  switch (reason.kind) {
    case 'new':
      return 'New task'
    case 'removed':
      return 'Removed'
    case 'does-not-fit':
      return 'Does not fit before the end'
    case 'pinned':
      return 'You chose the day'
    case 'minutes-changed':
      return 'Takes other minutes'
    case 'missed':
      return `Missed ${formatDay(reason.day)}`
    case 'follows':
      return `Follows “${reason.title}”`
    case 'room':
      return 'Room on its days changed'
    default:
      return assertNever(reason)
  }
}
