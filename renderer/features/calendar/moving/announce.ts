import { formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import type { Work } from './work'

/** What is said when work is picked up with the keys. */
export function announcePickUp({ task, date, minutes }: Work): string {
  const { title } = task
  const amount = countMinutes(minutes)
  const picked =
    date === null
      ? translate('Picked up “{title}”, {minutes}.', { title, minutes: amount })
      : translate('Picked up “{title}”, {minutes}, from {day}.', {
          title,
          minutes: amount,
          day: formatDay(date),
        })
  const keys = translate('Arrow keys choose a day, Enter drops it there, Escape puts it back.')
  return `${picked} ${keys}`
}

/**
 * What is said of a day the work is held over.
 *
 * @param refusal why the day takes no work; null when it does
 */
export function announceDay(work: Work, day: DayOverview, refusal: string | null): string {
  const name = formatDay(day.date)
  if (day.date === work.date) return translate('{day}, where it was.', { day: name })
  if (refusal !== null) return `${name}. ${refusal}`
  return `${name}, ${describeRoom(work, day)}.`
}

/** Only what is pinned stays where it is; all other work makes room. */
function describeRoom({ minutes }: Work, { capacity, planned, sessions }: DayOverview): string {
  const pinned = sessions.reduce((sum, session) => sum + (session.pinned ? session.minutes : 0), 0)
  const over = pinned + minutes - capacity
  if (capacity === 0)
    return translate('a day without time, {minutes} over', { minutes: countMinutes(over) })
  if (over > 0)
    return translate('{minutes} over the {capacity} of this day', {
      minutes: countMinutes(over),
      capacity,
    })
  const together = planned + minutes
  if (together > capacity)
    return translate('{planned} of {capacity} minutes planned, other work makes room', {
      planned,
      capacity,
    })
  return translate('{together} of {capacity} minutes with this', { together, capacity })
}

/** What is said when work is put on a day. */
export function announceDrop({ task }: Work, day: DayOverview): string {
  return translate('Dropped “{title}” on {day}.', { title: task.title, day: formatDay(day.date) })
}

/** What is said when work goes back to where it was. */
export function announcePutBack({ task, date }: Work): string {
  const { title } = task
  return date === null
    ? translate('Put back “{title}”. It has no day yet.', { title })
    : translate('Put back “{title}”. It stays on {day}.', { title, day: formatDay(date) })
}

function countMinutes(count: number): string {
  return translateCount(count, '{count} minute', '{count} minutes')
}
