import { assertNever } from '#shared/assert-never'
import type { Day } from '#shared/calendar/day'
import type { Remedy } from '#shared/schedule/schedule'
import type { Outlook } from '#shared/timeline/outlook'
import { countNoun } from '#shared/wording/count-noun'
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
      return outlook.end ? `Catching up ends it on ${write(outlook.end)}` : ''
    case 'too-much': {
      const short = `${formatMinutes(outlook.minutes)} do not fit before ${write(lastDay)}`
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
      return `an end on ${write(remedy.lastDay)} would do`
    case 'more-minutes':
      return `${formatMinutes(remedy.minutesPerDay)} a day would do`
    case 'drop-optional':
      return `leaving out ${countNoun(remedy.taskIds.length, 'optional task')} would do`
    default:
      return assertNever(remedy)
  }
}
