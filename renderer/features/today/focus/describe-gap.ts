import { type Day, dayOf, formatDay } from '#shared/calendar/day'
import type { Timer } from '#shared/timer/timer'
import type { TimerGap } from '#shared/timer/timer-gap'
import { formatClockTime } from '#shared/calendar/format-clock-time'

/** Why a timer has to be settled, in words: its task, when it began, when it was last seen. */
export function describeGap(
  { title, day, startedAt, seenAt }: Timer,
  gap: TimerGap | null,
  today: Day,
  isGone: boolean,
): string {
  const started = `“${title}” was started ${moment(startedAt, today)}`
  const seen = `and last seen running ${moment(seenAt, today)}.`
  const sentences = [
    gap ? `${started} ${seen}` : `${started}.`,
    gap && gap.all === null && 'How long it ran after that cannot be said.',
    isGone && 'The task is no longer in the plan.',
    day !== today && `The minutes count for ${formatDay(day)}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

/** "at 19:09", or "on Mon 16 Nov at 19:09" when that is not today. */
function moment(at: number, today: Day): string {
  const date = dayOf(new Date(at), 0)
  return `${date === today ? '' : `on ${formatDay(date)} `}at ${formatClockTime(at)}`
}
