import { translate } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'

/** A day and its minutes in a line: "1 h 30 min planned of 60 min, 30 min over. 10 min logged." */
export function describeDaySum({ state, planned, capacity, logged }: DayOverview): string {
  const sentences = [
    planned > 0 && describePlanned(planned, capacity),
    planned === 0 && emptyWords(state, capacity),
    logged > 0 && translate('{minutes} logged.', { minutes: formatMinutes(logged) }),
    state === 'missed' && translate('Nothing was logged.'),
  ]
  return sentences.filter(Boolean).join(' ')
}

function describePlanned(minutes: number, room: number): string {
  const [planned, capacity] = [formatMinutes(minutes), formatMinutes(room)]
  if (minutes <= room) return translate('{planned} planned of {capacity}.', { planned, capacity })
  const over = formatMinutes(minutes - room)
  return translate('{planned} planned of {capacity}, {over} over.', { planned, capacity, over })
}

function emptyWords(state: DayOverview['state'], capacity: number): string {
  if (state === 'before') return translate('Before the plan.')
  if (state === 'after') return translate('After the plan.')
  if (state === 'off') return translate('A day off.')
  return capacity > 0
    ? translate('Nothing planned, {minutes} free.', { minutes: formatMinutes(capacity) })
    : translate('No time on this day.')
}
