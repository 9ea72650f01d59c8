import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'

/**
 * A day by its weekday and its number, where the month goes without saying.
 *
 * @example formatWeekdayNumber(toDay('2026-11-17')) // 'Tue 17'
 */
export function formatWeekdayNumber(day: Day): string {
  return translate('{weekday} {number}', {
    weekday: formatDay(day, 'weekday'),
    number: formatDay(day, 'number'),
  })
}
