import type { ScheduleTask } from '#shared/schedule/schedule'

/**
 * For each task of a list, the places of the tasks it depends on; those that are not in the list are
 * left out.
 */
export function dependenciesOf(
  tasks: readonly Pick<ScheduleTask, 'id' | 'dependsOn'>[],
): readonly (readonly number[])[] {
  const places = new Map<string, number>()
  tasks.forEach(({ id }, place) => places.set(id, place))
  return tasks.map(({ dependsOn }) => {
    if (dependsOn === undefined || dependsOn.length === 0) return none
    const found: number[] = []
    for (const id of dependsOn) {
      const place = places.get(id)
      if (place !== undefined) found.push(place)
    }
    return found
  })
}

/** The same from the other end: for each task, the places of those that depend on it, in order. */
export function dependentsOf(
  dependsOn: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const dependents: (number[] | undefined)[] = Array.from({ length: dependsOn.length })
  dependsOn.forEach((dependencies, place) => {
    for (const dependency of dependencies) {
      const known = dependents[dependency]
      if (known) known.push(place)
      else dependents[dependency] = [place]
    }
  })
  return Array.from(dependents, (known) => known ?? none)
}

/** Shared by all that depend on nothing, which are most. */
const none: readonly number[] = []
