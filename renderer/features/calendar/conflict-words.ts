import { assertNever } from '#shared/assert-never'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Conflict } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'

/** A conflict in words: what does not agree, and what would mend it. */
export interface ConflictWords {
  /** A few words for the cell of the day. */
  readonly short: string
  readonly fact: string
  readonly way: string
}

/** Says what is wrong with what the user fixed, and the way out. */
export function describeConflict(conflict: Conflict, { plan, tasks }: PlanBundle): ConflictWords {
  const task = tasks.find(({ id }) => id === conflict.taskId)
  const title = `“${task?.title ?? 'A task'}”`
  const minutes = conflict.minutes ?? 0
  switch (conflict.kind) {
    case 'overbooked':
      return {
        short: `${minutes} minutes over`,
        fact: `${formatMinutes(minutes)} more is pinned here than the day holds.`,
        way: 'Move or unpin a session, or give the day more time.',
      }
    case 'dependency-order': {
      const open = tasks.filter(({ id, doneOn }) => doneOn === null && task?.dependsOn.includes(id))
      const names = listWords(open.map((ahead) => `“${ahead.title}”`))
      return {
        short: 'a session comes too early',
        fact: `${title} is pinned before ${names || 'what it waits for'} is finished.`,
        way: 'Move it to a later day, or unpin it.',
      }
    }
    case 'outside-plan':
      return {
        short: 'a pin outside the plan',
        fact: `${title} is pinned ${conflict.date < plan.firstDay ? 'before the plan starts' : 'after the plan ends'}, so the pin does nothing.`,
        way: 'Its minutes are planned with all others. Unpin it.',
      }
    default:
      return assertNever(conflict.kind)
  }
}
