import { assertNever } from '#shared/assert-never'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { TimelineBar } from '#shared/timeline/timeline-bars'

/**
 * The work of a day in words.
 *
 * @param bar undefined for a day without work
 * @param isOff was the day taken off?
 * @example describeBar(toDay('2026-11-17'), bar) // 'Tue 17 Nov, 10 of 90 minutes'
 */
export function describeBar(date: Day, bar: TimelineBar | undefined, isOff = false): string {
  const nothing = () => (isOff ? translate('day off') : translate('no session'))
  return `${formatDay(date)}, ${bar ? barWords(bar) : nothing()}`
}

/** The work of a day, as it is said after its name, such as "10 of 90 minutes". */
export function barWords({ state, planned, logged }: TimelineBar): string {
  switch (state) {
    case 'logged':
      return planned > 0
        ? translateCount(planned, '{logged} of {count} minute', '{logged} of {count} minutes', {
            logged,
          })
        : translateCount(logged, '{count} minute, not planned', '{count} minutes, not planned')
    case 'done':
      return planned > 0
        ? translateCount(planned, '{count} minute planned, done', '{count} minutes planned, done')
        : translate('checked off')
    case 'missed':
      return translateCount(
        planned,
        '{count} minute planned, missed',
        '{count} minutes planned, missed',
      )
    case 'planned':
      return translateCount(planned, '{count} minute planned', '{count} minutes planned')
    default:
      return assertNever(state)
  }
}
