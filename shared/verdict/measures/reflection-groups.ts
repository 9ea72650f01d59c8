import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { sideOf, type Side, type Step } from '#shared/model/step'
import type { SkillArea, Task } from '#shared/model/task'

/** What a reflection speaks about; null when nothing tells. */
export interface ReflectionGroups {
  readonly step: Step | null
  readonly side: Side | null
  readonly area: SkillArea | null
}

/**
 * Tells which step, side and skill area a reflection belongs to (PRODUCT.md, section 5).
 *
 * The step is the one it names; when it names none, the one with the most minutes logged on its day. The
 * side is the side of that step. The skill area is the one with the most minutes logged on that day, on
 * tasks of that step when there is one. Where two have the same minutes it belongs to neither.
 *
 * @param bundle the plan; minutes of tasks that are gone do not count
 * @returns a function that answers for any reflection of the plan
 * @example reflectionGroups(bundle)(reflection).side // 'backend'
 */
export function reflectionGroups(bundle: PlanBundle): (reflection: Reflection) => ReflectionGroups {
  const workOf = workByDay(bundle)
  return ({ date, step: named }) => {
    const work = workOf.get(date) ?? []
    const step = named ?? mostWorked(work, (task) => task.step)
    const own = step === null ? work : work.filter(({ task }) => task.step === step)
    return {
      step,
      side: step === null ? null : sideOf(step),
      area: mostWorked(own, (task) => task.area),
    }
  }
}

interface Work {
  readonly task: Task
  readonly minutes: number
}

function workByDay({ tasks, logs }: PlanBundle): ReadonlyMap<Day, readonly Work[]> {
  const taskById = new Map(tasks.map((task) => [task.id, task]))
  const work = new Map<Day, Work[]>()
  for (const { taskId, date, minutes } of logs) {
    const task = taskById.get(taskId)
    if (task) work.set(date, [...(work.get(date) ?? []), { task, minutes }])
  }
  return work
}

function mostWorked<Group>(work: readonly Work[], groupOf: (task: Task) => Group): Group | null {
  const minutes = new Map<Group, number>()
  for (const { task, minutes: more } of work) {
    const group = groupOf(task)
    minutes.set(group, (minutes.get(group) ?? 0) + more)
  }
  const [first, second] = [...minutes].toSorted(([, a], [, b]) => b - a)
  return first !== undefined && first[1] !== second?.[1] ? first[0] : null
}
