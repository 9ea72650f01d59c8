import { assertNever } from '#shared/assert-never'
import { formatDay } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import type { Remedy } from '#shared/schedule/schedule'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * A remedy as the words of the button that applies it.
 *
 * @param tasks among which the optional ones it leaves out are found by their titles
 * @example describeRemedy({ kind: 'extend', lastDay: toDay('2026-12-04') }, []) // 'End on Fri 4 Dec'
 */
export function describeRemedy(remedy: Remedy, tasks: readonly Task[]): string {
  switch (remedy.kind) {
    case 'extend':
      return `End on ${formatDay(remedy.lastDay)}`
    case 'more-minutes':
      return `At least ${formatMinutes(remedy.minutesPerDay)} a day`
    case 'drop-optional': {
      const [id, ...others] = remedy.taskIds
      const title = tasks.find((task) => task.id === id)?.title
      if (title !== undefined && others.length === 0) return `Leave out “${title}”`
      return `Leave out ${countNoun(remedy.taskIds.length, 'optional task')}`
    }
    default:
      return assertNever(remedy)
  }
}
