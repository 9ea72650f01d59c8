import { type Day, dayOf, formatDay } from '#shared/calendar/day'
import type { Timer } from '#shared/timer/timer'
import type { TimerGap } from '#shared/timer/timer-gap'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'

/** Why a timer has to be settled, in words: its task, when it began, when it was last seen. */
export function describeGap(
  { title, day, startedAt, seenAt }: Timer,
  gap: TimerGap | null,
  today: Day,
  isGone: boolean,
): string {
  const start = describeMoment(startedAt, today)
  const sentences = [
    gap
      ? translate('“{title}” was started {start} and last seen running {seen}.', {
          title,
          start,
          seen: describeMoment(seenAt, today),
        })
      : translate('“{title}” was started {start}.', { title, start }),
    gap && gap.all === null && translate('How long it ran after that cannot be said.'),
    isGone && translate('The task is no longer in the plan.'),
    day !== today && translate('The minutes count for {day}.', { day: formatDay(day) }),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** "at 19:09", or "on Mon 16 Nov at 19:09" when that is not today. */
function describeMoment(at: number, today: Day): string {
  const date = dayOf(new Date(at), 0)
  const time = formatClockTime(at)
  return date === today
    ? translate('at {time}', { time })
    : translate('on {day} at {time}', { day: formatDay(date), time })
}
