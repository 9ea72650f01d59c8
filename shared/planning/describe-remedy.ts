import { assertNever } from '#shared/assert-never'
import { formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import type { Remedy } from '#shared/schedule/schedule'
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
      return translate('End on {day}', { day: formatDay(remedy.lastDay) })
    case 'more-minutes':
      return translate('At least {minutes} a day', { minutes: formatMinutes(remedy.minutesPerDay) })
    case 'drop-optional': {
      const [id, ...others] = remedy.taskIds
      const title = tasks.find((task) => task.id === id)?.title
      if (title !== undefined && others.length === 0) {
        return translate('Leave out “{title}”', { title })
      }
      return translateCount(
        remedy.taskIds.length,
        'Leave out {count} optional task',
        'Leave out {count} optional tasks',
      )
    }
    default:
      return assertNever(remedy)
  }
}
