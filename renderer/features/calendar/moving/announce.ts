import { formatDay } from '#shared/calendar/day'
import type { DayOverview } from '#shared/schedule/day-overview'
import type { Work } from './work'

/** What is said when work is picked up with the keys. */
export function announcePickUp({ task, date, minutes }: Work): string {
  const from = date === null ? '' : `, from ${formatDay(date)}`
  return (
    `Picked up “${task.title}”, ${minutes} minutes${from}. ` +
    'Arrow keys choose a day, Enter drops it there, Escape puts it back.'
  )
}

/**
 * What is said of a day the work is held over.
 *
 * @param refusal why the day takes no work; null when it does
 */
export function announceDay(work: Work, day: DayOverview, refusal: string | null): string {
  const name = formatDay(day.date)
  if (day.date === work.date) return `${name}, where it was.`
  if (refusal !== null) return `${name}. ${refusal}`
  const after = day.planned + work.minutes
  const over = after - day.capacity
  const load = `${after} of ${day.capacity} minutes with this`
  return over > 0 ? `${name}, ${load}, ${over} over.` : `${name}, ${load}.`
}

/** What is said when work is put on a day. */
export function announceDrop({ task }: Work, day: DayOverview): string {
  return `Dropped “${task.title}” on ${formatDay(day.date)}.`
}

/** What is said when work goes back to where it was. */
export function announcePutBack({ task, date }: Work): string {
  const place = date === null ? 'It has no day yet' : `It stays on ${formatDay(date)}`
  return `Put back “${task.title}”. ${place}.`
}
