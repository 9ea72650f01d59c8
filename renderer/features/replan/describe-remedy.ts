import { formatDay } from '#shared/calendar/day'
import type { Move } from '#shared/planning/compare-plans'
import type { Remedy } from '#shared/schedule/schedule'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'
import { assertNever } from '#shared/assert-never'

/** A remedy as the words of the button that applies it. */
export function describeRemedy(remedy: Remedy, moves: readonly Move[]): string {
  switch (remedy.kind) {
    case 'extend':
      return `End on ${formatDay(remedy.lastDay)}`
    case 'more-minutes':
      return `At least ${formatMinutes(remedy.minutesPerDay)} a day`
    case 'drop-optional': {
      const [id, ...others] = remedy.taskIds
      const title = moves.find(({ task }) => task.id === id)?.task.title
      if (title && others.length === 0) return `Leave out “${title}”`
      return `Leave out ${countNoun(remedy.taskIds.length, 'optional task')}`
    }
    default:
      return assertNever(remedy)
  }
}
