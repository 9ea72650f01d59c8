import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'

/**
 * What stands below the title of a printed document.
 *
 * @param kind of document
 * @param today the day it is printed
 * @example "Plan, Mon 2 Nov 2026 to Mon 30 Nov 2026. As of Tue 17 Nov 2026."
 */
export function planSubtitle(kind: string, { firstDay, lastDay }: Plan, today: Day): string {
  const write = (day: Day) => formatDay(day, 'short-year')
  const [first, last, asOf] = [write(firstDay), write(lastDay), write(today)]
  return translate('{kind}, {first} to {last}. As of {asOf}.', { kind, first, last, asOf })
}
