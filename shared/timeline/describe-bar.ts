import { assertNever } from '#shared/assert-never'
import { type Day, formatDay } from '#shared/calendar/day'
import type { TimelineBar } from '#shared/timeline/timeline-bars'

/**
 * The work of a day in words.
 *
 * @param bar undefined for a day without work
 * @param isOff was the day taken off?
 * @example describeBar(toDay('2026-11-17'), bar) // 'Tue 17 Nov, 10 of 90 minutes'
 */
export function describeBar(date: Day, bar: TimelineBar | undefined, isOff = false): string {
  return `${formatDay(date)}, ${bar ? barWords(bar) : isOff ? 'day off' : 'no session'}`
}

/** The work of a day, as it is said after its name, such as "10 of 90 minutes". */
export function barWords({ state, planned, logged }: TimelineBar): string {
  switch (state) {
    case 'logged':
      return planned > 0 ? `${logged} of ${planned} minutes` : `${logged} minutes, not planned`
    case 'done':
      return planned > 0 ? `${planned} minutes planned, done` : 'checked off'
    case 'missed':
      return `${planned} minutes planned, missed`
    case 'planned':
      return `${planned} minutes planned`
    default:
      return assertNever(state)
  }
}
