import { elapsedMinutes, timeLeft, type Timer } from '#shared/timer/timer'
import { countNoun } from '#shared/wording/count-noun'

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
    return `Focus on “${timer.title}” started, ${countNoun(timer.planned, 'minute')}.`
  }
  if (!was || isNew) return null
  if (was.timer.isRunning !== timer.isRunning) {
    const minutes = countNoun(elapsedMinutes(timer, at), 'minute')
    return timer.isRunning ? `Focus goes on at ${minutes}.` : `Focus paused at ${minutes}.`
  }
  const left = timeLeft(timer, at)
  const isNear = left <= nearEnd && left > 0 && timeLeft(was.timer, was.at) > nearEnd
  return isNear ? '5 minutes left.' : null
}
