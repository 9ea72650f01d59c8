import { type Day, formatDay } from '#shared/calendar/day'

/**
 * Why nothing can be planned for a day.
 *
 * @returns a sentence, or null when the day takes work
 */
export function refuseDay(
  { firstDay, lastDay }: { readonly firstDay: Day; readonly lastDay: Day },
  day: Day,
  today: Day,
): string | null {
  if (day < today) return 'Past days stay as they are.'
  if (day < firstDay) return `The plan starts ${formatDay(firstDay)}.`
  if (day > lastDay) return `The plan ends ${formatDay(lastDay)}.`
  return null
}
