import { type Day, formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { StepLane, TaskLane } from '#shared/timeline/step-lanes'
import type { TimelineBar } from '#shared/timeline/timeline-bars'
import { listWords } from '#shared/wording/list-words'

/**
 * The picture of a step in one sentence.
 *
 * @param today the day it is
 * @example 'Two endpoints on a database, planned for Thu 12 Nov: 4 days logged, 1 missed and 2 planned, from Wed 4 Nov to Thu 12 Nov.'
 */
export function describeLane({ bars, milestone }: StepLane, today: Day): string {
  const { name, day, isReached, firstPlanned } = milestone
  const parts = [name, describeEnd(day, isReached, today)]
  if (firstPlanned !== null && firstPlanned !== day) {
    parts.push(translate('first {day}', { day: formatDay(firstPlanned) }))
  }
  return `${parts.join(', ')}: ${describeBars(bars)}.`
}

function describeEnd(end: Day | null, isReached: boolean, today: Day): string {
  if (end === null) return translate('without a day')
  const day = formatDay(end)
  if (isReached) return translate('reached {day}', { day })
  return end < today
    ? translate('was planned for {day}', { day })
    : translate('planned for {day}', { day })
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
  if (!first || !last) return translate('no session')
  const counts = (['logged', 'done', 'missed', 'planned'] as const)
    .map((state) => ({ state, count: bars.filter((bar) => bar.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }, index) =>
      index === 0 ? dayWords[state](count) : moreWords[state](count),
    )
  const span =
    first === last
      ? translate('on {day}', { day: formatDay(first.date) })
      : translate('from {first} to {last}', {
          first: formatDay(first.date),
          last: formatDay(last.date),
        })
  return `${listWords(counts)}, ${span}`
}

type CountWords = Readonly<Record<TimelineBar['state'], (count: number) => string>>

const dayWords: CountWords = {
  logged: (count) => translateCount(count, '{count} day logged', '{count} days logged'),
  done: (count) => translateCount(count, '{count} day done', '{count} days done'),
  missed: (count) => translateCount(count, '{count} day missed', '{count} days missed'),
  planned: (count) => translateCount(count, '{count} day planned', '{count} days planned'),
}

const moreWords: CountWords = {
  logged: (count) => translate('{count} logged', { count }),
  done: (count) => translate('{count} done', { count }),
  missed: (count) => translate('{count} missed', { count }),
  planned: (count) => translate('{count} planned', { count }),
}
