import { translate, translateCount } from '#shared/language/translate'
import { elapsedMinutes, timeLeft, type Timer } from '#shared/timer/timer'

/** A timer at a moment, epoch milliseconds. */
interface Sight {
  readonly timer: Timer
  readonly at: number
}

/** Time left that is worth a word, in milliseconds. */
const nearEnd = 5 * 60_000

/**
 * What is read out between two looks at the timer.
 *
 * @param was the look before; null at the first, which is a start only for a timer that has just begun
 * @returns null when there is nothing to say
 */
export function announceTimer(was: Sight | null, is: Sight): string | null {
  const { timer, at } = is
  const isNew = was ? was.timer.startedAt !== timer.startedAt : timer.counted === 0
  if (isNew && timer.isRunning) {
    return translate('Focus on “{title}” started, {minutes}.', {
      title: timer.title,
      minutes: countMinutes(timer.planned),
    })
  }
  if (!was || isNew) return null
  if (was.timer.isRunning !== timer.isRunning) {
    const minutes = countMinutes(elapsedMinutes(timer, at))
    return timer.isRunning
      ? translate('Focus goes on at {minutes}.', { minutes })
      : translate('Focus paused at {minutes}.', { minutes })
  }
  const left = timeLeft(timer, at)
  const isNear = left <= nearEnd && left > 0 && timeLeft(was.timer, was.at) > nearEnd
  return isNear ? translate('5 minutes left.') : null
}

function countMinutes(count: number): string {
  return translateCount(count, '{count} minute', '{count} minutes')
}
