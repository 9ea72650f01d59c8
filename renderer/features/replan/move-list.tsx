import { formatDay } from '#shared/calendar/day'
import { assertNever } from '#shared/assert-never'
import { translate } from '#shared/language/translate'
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
          <th scope="col">{translate('Task')}</th>
          <th scope="col">{translate('Until now')}</th>
          <th scope="col">{translate('Then')}</th>
          <th scope="col">{translate('Because')}</th>
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
  if (days.length === 0) return <span className="muted">{translate('No day')}</span>
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
      return translate('New task')
    case 'removed':
      return translate('Removed')
    case 'does-not-fit':
      return translate('Does not fit before the end')
    case 'pinned':
      return translate('You chose the day')
    case 'minutes-changed':
      return translate('Takes other minutes')
    case 'missed':
      return translate('Missed {day}', { day: formatDay(reason.day) })
    case 'follows':
      return translate('Follows “{title}”', { title: reason.title })
    case 'room':
      return translate('Room on its days changed')
    default:
      return assertNever(reason)
  }
}
