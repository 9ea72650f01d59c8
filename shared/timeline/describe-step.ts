import { type Day, formatDay } from '#shared/calendar/day'
import type { StepLane } from '#shared/timeline/step-lanes'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'

/** Where a step stands, as it is written under its name. */
export interface StepStatus {
  readonly kind: 'done' | 'today' | 'open'
  readonly text: string
}

/**
 * Where a step stands today.
 *
 * @param today the day it is
 * @example { kind: 'today', text: 'Session 4 of 7 today' }
 */
export function describeStep(lane: StepLane, today: Day): StepStatus {
  const { bars, milestone, progress } = lane
  if (progress.tasks === 0) return { kind: 'open', text: 'No tasks' }
  if (milestone.isReached && milestone.day !== null) {
    return { kind: 'done', text: `Done ${formatDay(milestone.day)}` }
  }
  const sessions = bars.filter(({ planned }) => planned > 0)
  const number = sessions.findIndex(({ date }) => date === today) + 1
  if (number > 0) return { kind: 'today', text: `Session ${number} of ${sessions.length} today` }
  const next = sessions.find(({ date, state }) => date > today && state === 'planned')
  const hasBegun = progress.logged > 0 || progress.doneTasks > 0
  if (next) {
    return { kind: 'open', text: `${hasBegun ? 'Goes on' : 'Starts'} ${formatDay(next.date)}` }
  }
  if (milestone.unfitted > 0) {
    return { kind: 'open', text: `${formatMinutes(milestone.unfitted)} do not fit` }
  }
  return {
    kind: 'open',
    text: `${countNoun(progress.tasks - progress.doneTasks, 'task')} still open`,
  }
}

/**
 * How much of a step is done.
 *
 * @example '4 of 10 tasks, 125 of 510 min'
 */
export function describeStepMinutes({ progress }: StepLane): string {
  const { tasks, doneTasks, logged, estimate } = progress
  const minutes = logged > 0 ? `${logged} of ${estimate}\u00a0min` : formatMinutes(estimate)
  return `${doneTasks} of ${countNoun(tasks, 'task')}, ${minutes}`
}

/**
 * The end of a step in words.
 *
 * @example 'Whole journey in the browser, Fri 20 Nov'
 */
export function describeMilestone({ milestone }: Pick<StepLane, 'milestone'>, today: Day): string {
  const { name, day, isReached } = milestone
  if (day === null) return name
  if (isReached) return name
  return day < today ? `${name}, planned for ${formatDay(day)}` : `${name}, ${formatDay(day)}`
}
