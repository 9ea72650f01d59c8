import type { Attempt } from '#shared/schedule/attempt'
import type { Remedy, ScheduleTask } from '#shared/schedule/schedule'
import { doesEverythingFit } from '#shared/schedule/spread-work'
import { orderWork } from '#shared/schedule/work'

/** How much planning may be spent on this remedy, counted in tasks and days looked at. */
const budget = 200_000

/**
 * The optional tasks that make room for all the others: few of them, and of the last one no more than
 * is needed. What depends on a task that is left out need not wait for it.
 *
 * @returns null when leaving out all optional tasks is not enough. For plans of thousands of tasks,
 *   also when it would take too long to prove that none of many tasks can be kept.
 */
export function dropOptionalRemedy(attempt: Attempt): Remedy | null {
  const { problem } = attempt
  const optional = problem.work.tasks
    .filter((task) => task.optional === true)
    .toReversed()
    .toSorted((a, b) => b.remaining - a.remaining)
  let attempts = Math.max(24, budget / (problem.work.tasks.length + problem.capacities.length))
  const fits = (dropped: readonly ScheduleTask[]) => {
    attempts -= 1
    return doesEverythingFit(without(attempt, dropped), attempt.spread)
  }
  if (optional.length === 0 || !fits(optional)) return null

  const count = firstPassing(1, optional.length, (some) => fits(optional.slice(0, some)))
  const most = optional.slice(0, count - 1)
  const candidates = optional.slice(count - 1).toReversed()
  const last = firstPassing(1, candidates.length, (some) => fits([...most, candidates[some - 1]!]))
  const dropped = [...most, candidates[last - 1]!]

  for (let kept = 0; kept < dropped.length;) {
    if (attempts <= 0) return null
    const [task] = dropped.splice(kept, 1)
    if (fits(dropped)) kept = 0
    else dropped.splice(kept++, 0, task!)
  }
  const ids = new Set(dropped.map((task) => task.id))
  const taskIds = problem.work.tasks.flatMap((task) => (ids.has(task.id) ? [task.id] : []))
  return { kind: 'drop-optional', taskIds }
}

function without({ input, problem }: Attempt, dropped: readonly ScheduleTask[]) {
  const ids = new Set(dropped.map((task) => task.id))
  const tasks = input.tasks.filter((task) => !ids.has(task.id))
  return { ...problem, work: orderWork(tasks, input.pins ?? [], input.firstDay) }
}

/** The first whole number that passes, by halving; the last number is known to pass. */
function firstPassing(first: number, last: number, passes: (number: number) => boolean): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return high
}
