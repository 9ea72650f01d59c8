import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * Says that minutes were logged on a task.
 *
 * @param title of the task
 * @param minutes whole minutes
 * @param day the day they belong to; null for today, which goes without saying
 * @example describeLogged('Style the page', 25, null) // '25 min logged on “Style the page”.'
 */
export function describeLogged(title: string, minutes: number, day: Day | null): string {
  const values = { minutes: formatMinutes(minutes), title }
  return day
    ? translate('{minutes} logged on “{title}” for {day}.', { ...values, day: formatDay(day) })
    : translate('{minutes} logged on “{title}”.', values)
}
