import { type Day, formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { StepLane } from '#shared/timeline/step-lanes'
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
  if (progress.tasks === 0) return { kind: 'open', text: translate('No tasks') }
  if (milestone.isReached && milestone.day !== null) {
    return { kind: 'done', text: translate('Done {day}', { day: formatDay(milestone.day) }) }
  }
  const sessions = bars.filter(({ planned }) => planned > 0)
  const number = sessions.findIndex(({ date }) => date === today) + 1
  if (number > 0) {
    const text = translate('Session {number} of {count} today', { number, count: sessions.length })
    return { kind: 'today', text }
  }
  const next = sessions.find(({ date, state }) => date > today && state === 'planned')
  const hasBegun = progress.logged > 0 || progress.doneTasks > 0
  if (next) {
    const day = formatDay(next.date)
    return {
      kind: 'open',
      text: hasBegun ? translate('Goes on {day}', { day }) : translate('Starts {day}', { day }),
    }
  }
  if (milestone.unfitted > 0) {
    return {
      kind: 'open',
      text: translate('{minutes} do not fit', { minutes: formatMinutes(milestone.unfitted) }),
    }
  }
  return {
    kind: 'open',
    text: translateCount(
      progress.tasks - progress.doneTasks,
      '{count} task still open',
      '{count} tasks still open',
    ),
  }
}

/**
 * How much of a step is done.
 *
 * @example '4 of 10 tasks, 125 of 510 min'
 */
export function describeStepMinutes({ progress }: StepLane): string {
  const { tasks, doneTasks, logged, estimate } = progress
  const minutes =
    logged > 0
      ? translate('{logged} of {estimate}\u00a0min', { logged, estimate })
      : formatMinutes(estimate)
  return translateCount(
    tasks,
    '{done} of {count} task, {minutes}',
    '{done} of {count} tasks, {minutes}',
    { done: doneTasks, minutes },
  )
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
  return day < today
    ? `${name}, ${translate('planned for {day}', { day: formatDay(day) })}`
    : `${name}, ${formatDay(day)}`
}
