import { prepareAttempt, type Attempt } from '#shared/schedule/attempt'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import type { Filling } from '#shared/schedule/fill-days'
import { findConflicts } from '#shared/schedule/find-conflicts'
import { findRemedies } from '#shared/schedule/find-remedies'
import { measureLoads } from '#shared/schedule/measure-loads'
import type {
  Remedy,
  Schedule,
  ScheduleInput,
  Session,
  UnfittedWork,
} from '#shared/schedule/schedule'
import { spreadWork } from '#shared/schedule/spread-work'

/**
 * Derives a schedule from input that is known to be good.
 *
 * @param input as `checkScheduleInput` lets it pass, except that the last day may come before the
 *   first: then nothing fits, and a later end is among the remedies
 */
export function deriveSchedule(input: ScheduleInput): Schedule {
  const attempt = prepareAttempt(input)
  const filling = spreadWork(attempt.problem, attempt.spread)
  let remedies: Remedy[] | undefined
  return {
    sessions: sessionsOf(attempt, filling),
    unfitted: unfittedOf(attempt, filling),
    conflicts: findConflicts(attempt, filling),
    // Found when they are asked for: each is a plan of its own, and most screens show none.
    get remedies() {
      return (remedies ??= findRemedies(attempt, filling))
    },
    ...measureLoads(attempt, filling),
  }
}

function sessionsOf({ input, problem }: Attempt, filling: Filling): Session[] {
  const first = dayNumber(input.firstDay)
  return [...filling.pins.placements, ...filling.placements]
    .toSorted((a, b) => a.day - b.day || a.rank - b.rank)
    .map(({ rank, day, minutes, pinned }) => ({
      taskId: problem.work.tasks[rank]!.id,
      date: dayAt(first + day),
      minutes,
      pinned,
    }))
}

function unfittedOf({ problem }: Attempt, filling: Filling): UnfittedWork[] {
  return problem.work.tasks.flatMap(({ id }, rank) => {
    const minutes = filling.left[rank]!
    const waits = filling.waitsFor[rank]! > 0
    return minutes === 0
      ? []
      : [{ taskId: id, minutes, reason: waits ? 'waits-for-dependency' : 'no-capacity' }]
  })
}
