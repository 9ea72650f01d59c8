import { type Day, formatDay } from '#shared/calendar/day'
import type { StepLane, TaskLane } from '#shared/timeline/step-lanes'
import type { TimelineBar } from '#shared/timeline/timeline-bars'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'

/**
 * The picture of a step in one sentence.
 *
 * @param today the day it is
 * @example 'Two endpoints on a database, planned for Thu 12 Nov: 4 days logged, 1 missed and 2 planned, from Wed 4 Nov to Thu 12 Nov.'
 */
export function describeLane({ bars, milestone }: StepLane, today: Day): string {
  const { name, day, isReached, firstPlanned } = milestone
  const was =
    firstPlanned !== null && firstPlanned !== day ? `, first ${formatDay(firstPlanned)}` : ''
  const word = isReached
    ? 'reached'
    : day !== null && day < today
      ? 'was planned for'
      : 'planned for'
  const end = day === null ? 'without a day' : `${word} ${formatDay(day)}`
  return `${name}, ${end}${was}: ${describeBars(bars)}.`
}

/**
 * The picture of a task in one sentence.
 *
 * @example 'Create the table: 1 day logged and 1 planned, from Wed 4 Nov to Thu 5 Nov.'
 */
export function describeTask({ task, bars }: TaskLane): string {
  return `${task.title}: ${describeBars(bars)}.`
}

function describeBars(bars: readonly TimelineBar[]): string {
  const first = bars[0]
  const last = bars.at(-1)
  if (!first || !last) return 'no session'
  const counts = (['logged', 'done', 'missed', 'planned'] as const)
    .map((state) => ({ state, count: bars.filter((bar) => bar.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }, index) =>
      index === 0 ? `${countNoun(count, 'day')} ${state}` : `${count} ${state}`,
    )
  const span =
    first === last
      ? `on ${formatDay(first.date)}`
      : `from ${formatDay(first.date)} to ${formatDay(last.date)}`
  return `${listWords(counts)}, ${span}`
}
