import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'

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
  if (day < today) return translate('Past days stay as they are.')
  if (day < firstDay) return translate('The plan starts {day}.', { day: formatDay(firstDay) })
  if (day > lastDay) return translate('The plan ends {day}.', { day: formatDay(lastDay) })
  return null
}
