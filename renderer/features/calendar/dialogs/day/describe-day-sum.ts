import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'

/** A day and its minutes in a line: "1 h 30 min planned of 60 min, 30 min over. 10 min logged." */
export function describeDaySum({ state, planned, capacity, logged }: DayOverview): string {
  const over = planned - capacity
  const sentences = [
    planned > 0 &&
      `${formatMinutes(planned)} planned of ${formatMinutes(capacity)}` +
        (over > 0 ? `, ${formatMinutes(over)} over.` : '.'),
    planned === 0 && emptyWords(state, capacity),
    logged > 0 && `${formatMinutes(logged)} logged.`,
    state === 'missed' && 'Nothing was logged.',
  ]
  return sentences.filter(Boolean).join(' ')
}

function emptyWords(state: DayOverview['state'], capacity: number): string {
  if (state === 'before') return 'Before the plan.'
  if (state === 'after') return 'After the plan.'
  if (state === 'off') return 'A day off.'
  return capacity > 0 ? `Nothing planned, ${formatMinutes(capacity)} free.` : 'No time on this day.'
}
