import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { replanFrom } from '#shared/planning/replan-from'

/** Adds a task at the end of its step. */
export function addTask(bundle: PlanBundle, task: Task, today: Day): PlanBundle {
  const replanned = replanFrom(bundle, today)
  return { ...replanned, tasks: inStepOrder([...replanned.tasks, task]) }
}

/** Changes some fields of a task; a task that is not there is left alone. */
export function changeTask(
  bundle: PlanBundle,
  taskId: string,
  fields: Partial<Omit<Task, 'id'>>,
  today: Day,
): PlanBundle {
  const replanned = replanFrom(bundle, today)
  const tasks = replanned.tasks.map((task) => (task.id === taskId ? { ...task, ...fields } : task))
  return { ...replanned, tasks: inStepOrder(tasks) }
}

/** Takes a task out, with its pins and logs; tasks that waited for it no longer do. */
export function removeTask(bundle: PlanBundle, taskId: string, today: Day): PlanBundle {
  const replanned = replanFrom(bundle, today)
  return {
    ...replanned,
    tasks: replanned.tasks
      .filter((task) => task.id !== taskId)
      .map((task) =>
        task.dependsOn.includes(taskId)
          ? { ...task, dependsOn: task.dependsOn.filter((id) => id !== taskId) }
          : task,
      ),
    pins: replanned.pins.filter((pin) => pin.taskId !== taskId),
    logs: replanned.logs.filter((log) => log.taskId !== taskId),
  }
}

/**
 * Moves a task to a place in a step.
 *
 * @param place position among the other tasks of the step, 0 for the first
 */
export function moveTask(
  bundle: PlanBundle,
  taskId: string,
  step: Step,
  place: number,
  today: Day,
): PlanBundle {
  const replanned = replanFrom(bundle, today)
  const task = replanned.tasks.find(({ id }) => id === taskId)
  if (!task) return replanned
  const others = replanned.tasks.filter(({ id }) => id !== taskId)
  const ofStep = others.filter((other) => other.step === step)
  const moved = [...ofStep.slice(0, place), { ...task, step }, ...ofStep.slice(place)]
  return {
    ...replanned,
    tasks: inStepOrder([...others.filter((other) => other.step !== step), ...moved]),
  }
}

/**
 * Whether one task waits for another, directly or through others: then the other must not wait for it.
 *
 * @returns true also for a task and itself
 */
export function waitsFor(tasks: readonly Task[], taskId: string, otherId: string): boolean {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const seen = new Set<string>()
  const open = [taskId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === otherId) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(byId.get(id)?.dependsOn ?? []))
  }
  return false
}

/** Tasks are kept step by step; within a step their order is the order of work. */
function inStepOrder(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => a.step - b.step)
}
