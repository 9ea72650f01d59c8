import type { ScheduleTask } from '#shared/schedule/schedule'

type WaitingTask = Pick<ScheduleTask, 'id' | 'dependsOn'>

/**
 * Finds tasks that wait for each other in a circle.
 *
 * @param tasks every id in a `dependsOn` is the id of one of them
 * @returns the ids along one circle, each depending on the next and the last on the first; null when
 *   every task can be finished
 * @example findCycle([{ id: 'a', dependsOn: ['a'] }]) // ['a']
 */
export function findCycle(tasks: readonly WaitingTask[]): string[] | null {
  const blocked = withoutFinishable(tasks)
  let [current] = blocked.values()
  if (current === undefined) return null
  const places = new Map<string, number>()
  while (!places.has(current.id)) {
    places.set(current.id, places.size)
    // A blocked task has a blocked dependency, so the walk goes on until it meets itself.
    const next: WaitingTask = blocked.get(current.dependsOn!.find((id) => blocked.has(id))!)!
    current = next
  }
  return [...places.keys()].slice(places.get(current.id))
}

/** The tasks that are left when, again and again, those without open dependencies are taken away. */
function withoutFinishable(tasks: readonly WaitingTask[]): Map<string, WaitingTask> {
  const blocked = new Map(tasks.map((task) => [task.id, task]))
  const waitsFor = new Map(tasks.map((task) => [task.id, task.dependsOn?.length ?? 0]))
  const dependents = new Map<string, string[]>(tasks.map((task) => [task.id, []]))
  for (const task of tasks) for (const id of task.dependsOn ?? []) dependents.get(id)!.push(task.id)
  const finishable = tasks.filter((task) => !task.dependsOn?.length).map((task) => task.id)
  for (let id = finishable.pop(); id !== undefined; id = finishable.pop()) {
    blocked.delete(id)
    for (const dependent of dependents.get(id)!) {
      const rest = waitsFor.get(dependent)! - 1
      waitsFor.set(dependent, rest)
      if (rest === 0) finishable.push(dependent)
    }
  }
  return blocked
}
