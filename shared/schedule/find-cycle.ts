import { dependenciesOf, dependentsOf } from '#shared/schedule/dependencies'
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
  const dependsOn = dependenciesOf(tasks)
  const dependents = dependentsOf(dependsOn)
  const waitsFor = dependsOn.map((dependencies) => dependencies.length)
  const finishable = [...tasks.keys()].filter((place) => waitsFor[place] === 0)
  let finished = 0
  for (let place = finishable.pop(); place !== undefined; place = finishable.pop()) {
    finished += 1
    for (const dependent of dependents[place]!) {
      waitsFor[dependent]! -= 1
      if (waitsFor[dependent] === 0) finishable.push(dependent)
    }
  }
  // Nearly always: then nobody has to be named.
  if (finished === tasks.length) return new Map()
  const left = tasks.filter((_, place) => waitsFor[place]! > 0)
  return new Map(left.map((task) => [task.id, task]))
}
