import { dayOf } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { idMadeAt } from '../../db/new-id'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'

/**
 * What an entry is called among those of its day: its title, or the time it was begun at.
 *
 * @param place counted from 0; names an entry that was begun on a later day
 * @param dayStartHour the hour at which a new day starts
 */
export function nameEntry(
  { id, date, title }: Reflection,
  place: number,
  dayStartHour: number,
): string {
  if (title.trim() !== '') return title
  const at = idMadeAt(id)
  const isOfDay = at !== null && dayOf(new Date(at), dayStartHour) === date
  return isOfDay
    ? translate('Begun at {time}', { time: formatClockTime(at) })
    : translate('Entry {number}', { number: place + 1 })
}
