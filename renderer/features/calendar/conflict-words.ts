import { assertNever } from '#shared/assert-never'
import { translate, translateCount } from '#shared/language/translate'
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
  const title = translate('“{title}”', { title: task?.title ?? translate('A task') })
  const minutes = conflict.minutes ?? 0
  switch (conflict.kind) {
    case 'overbooked':
      return {
        short: translateCount(minutes, '{count} minute over', '{count} minutes over'),
        fact: translate('{minutes} more is pinned here than the day holds.', {
          minutes: formatMinutes(minutes),
        }),
        way: translate('Move or unpin a session, or give the day more time.'),
      }
    case 'dependency-order': {
      const open = tasks.filter(({ id, doneOn }) => doneOn === null && task?.dependsOn.includes(id))
      const others = listWords(open.map((ahead) => translate('“{title}”', { title: ahead.title })))
      return {
        short: translate('a session comes too early'),
        fact: others
          ? translate('{title} is pinned before {others} is finished.', { title, others })
          : translate('{title} is pinned before what it waits for is finished.', { title }),
        way: translate('Move it to a later day, or unpin it.'),
      }
    }
    case 'outside-plan':
      return {
        short: translate('a pin outside the plan'),
        fact:
          conflict.date < plan.firstDay
            ? translate('{title} is pinned before the plan starts, so the pin does nothing.', {
                title,
              })
            : translate('{title} is pinned after the plan ends, so the pin does nothing.', {
                title,
              }),
        way: translate('Its minutes are planned with all others. Unpin it.'),
      }
    default:
      return assertNever(conflict.kind)
  }
}
