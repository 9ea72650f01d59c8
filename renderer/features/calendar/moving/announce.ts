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
  return `${name}, ${describeRoom(work, day)}.`
}

/** Only what is pinned stays where it is; all other work makes room. */
function describeRoom({ minutes }: Work, { capacity, planned, sessions }: DayOverview): string {
  const pinned = sessions.reduce((sum, session) => sum + (session.pinned ? session.minutes : 0), 0)
  const over = pinned + minutes - capacity
  if (capacity === 0) return `a day without time, ${over} minutes over`
  if (over > 0) return `${over} minutes over the ${capacity} of this day`
  const together = planned + minutes
  if (together > capacity) return `${planned} of ${capacity} minutes planned, other work makes room`
  return `${together} of ${capacity} minutes with this`
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
