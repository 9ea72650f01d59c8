import { translate, translateCount } from '#shared/language/translate'
import { assertNever } from '#shared/assert-never'
import { formatDay } from '#shared/calendar/day'
import type { Remedy } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'
import type { DraftTask } from './bundle-from-draft'
import type { Draft } from './draft'
import type { DraftEdit } from './edit-draft'

/** A remedy in words, as its button says it. */
export function remedyLabel(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'extend':
      return translate('Extend to {day}', { day: formatDay(remedy.lastDay) })
    case 'more-minutes':
      return translate('At least {minutes} a day', {
        minutes: formatMinutes(remedy.minutesPerDay),
      })
    case 'drop-optional':
      return translateCount(
        remedy.taskIds.length,
        'Leave out {count} optional task',
        'Leave out {count} optional tasks',
      )
    default:
      return assertNever(remedy)
  }
}

/** The change to the draft that a remedy stands for. */
export function remedyEdit(remedy: Remedy, draft: Draft, tasks: readonly DraftTask[]): DraftEdit {
  switch (remedy.kind) {
    case 'extend':
      return { kind: 'set-end', lastDay: remedy.lastDay }
    case 'more-minutes':
      return { kind: 'set-week', weekly: draft.weekly.map(atLeast(remedy.minutesPerDay)) }
    case 'drop-optional':
      return {
        kind: 'leave-out',
        positions: tasks
          .filter(({ task }) => remedy.taskIds.includes(task.id))
          .map(({ position }) => position),
      }
    default:
      return assertNever(remedy)
  }
}

/** Days without minutes stay free. */
function atLeast(least: number): (minutes: number) => number {
  return (minutes) => (minutes === 0 ? 0 : Math.max(minutes, least))
}
