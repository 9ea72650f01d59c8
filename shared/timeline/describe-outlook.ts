import { assertNever } from '#shared/assert-never'
import type { Day } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { Remedy } from '#shared/schedule/schedule'
import type { Outlook } from '#shared/timeline/outlook'
import { formatMinutes } from '#shared/wording/format-minutes'

/** How a day is written. */
export type WriteDay = (day: Day) => string

/**
 * What would help, in half a sentence.
 *
 * @param lastDay of the plan
 * @returns nothing when nothing is needed
 * @example '90 min do not fit before Sun 29 Nov; an end on Mon 30 Nov would do'
 */
export function describeOutlook(outlook: Outlook, lastDay: Day, write: WriteDay): string {
  switch (outlook.kind) {
    case 'holds':
      return ''
    case 'catch-up':
      return outlook.end
        ? translate('Catching up ends it on {day}', { day: write(outlook.end) })
        : ''
    case 'too-much': {
      const short = translate('{minutes} do not fit before {day}', {
        minutes: formatMinutes(outlook.minutes),
        day: write(lastDay),
      })
      const help = outlook.remedies[0]
      return help === undefined ? short : `${short}; ${remedyWords(help, write)}`
    }
    default:
      return assertNever(outlook)
  }
}

function remedyWords(remedy: Remedy, write: WriteDay): string {
  switch (remedy.kind) {
    case 'extend':
      return translate('an end on {day} would do', { day: write(remedy.lastDay) })
    case 'more-minutes':
      return translate('{minutes} a day would do', { minutes: formatMinutes(remedy.minutesPerDay) })
    case 'drop-optional':
      return translateCount(
        remedy.taskIds.length,
        'leaving out {count} optional task would do',
        'leaving out {count} optional tasks would do',
      )
    default:
      return assertNever(remedy)
  }
}
