import type { Day } from '#shared/calendar/day'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { findCycle } from '#shared/schedule/find-cycle'

/**
 * Takes over some of the changes of a document, in any combination: what comes out is a plan that fits
 * together. Days that have passed stay as they were planned (PRODUCT.md, section 3).
 *
 * @param here the plan the changes were compared with
 * @param changes in the order of the comparison
 * @param today the day it is
 */
export function applyImport(
  here: PlanBundle,
  changes: readonly ImportChange[],
  today: Day,
): PlanBundle {
  const merged = changes.reduce((bundle, change) => change.apply(bundle, today), here)
  const known = new Set(merged.tasks.map(({ id }) => id))
  const isKnown = ({ taskId }: { readonly taskId: string }) => known.has(taskId)
  return {
    ...merged,
    tasks: withoutCircles(
      merged.tasks.map((task) => withKnown(task, known)),
      here.tasks,
    ),
    pins: merged.pins.filter(isKnown),
    logs: merged.logs.filter(isKnown),
  }
}

/** A task that waits for one that was not taken over does not wait for it. */
function withKnown(task: Task, known: ReadonlySet<string>): Task {
  const dependsOn = task.dependsOn.filter((id) => known.has(id))
  return dependsOn.length === task.dependsOn.length ? task : { ...task, dependsOn }
}

/** Of tasks that would wait for each other in a circle, one that did not wait before does not wait now. */
function withoutCircles(tasks: readonly Task[], before: readonly Task[]): readonly Task[] {
  const circle = findCycle(tasks)
  if (circle === null) return tasks
  const waited = new Map(before.map(({ id, dependsOn }) => [id, dependsOn]))
  const links = circle.map((id, index) => [id, circle[(index + 1) % circle.length]!] as const)
  const [from, to] = links.find(([id, other]) => !waited.get(id)?.includes(other)) ?? links[0]!
  return withoutCircles(
    tasks.map((task) =>
      task.id === from ? { ...task, dependsOn: task.dependsOn.filter((id) => id !== to) } : task,
    ),
    before,
  )
}
