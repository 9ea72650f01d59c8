import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { sideOf, type Side, type Step } from '#shared/model/step'
import type { SkillArea, Task } from '#shared/model/task'
import { tasksOfLogs } from '#shared/verdict/measures/tasks-of-logs'

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
  let known = groupings.get(bundle)
  if (!known) groupings.set(bundle, (known = groupingOf(bundle)))
  return known
}

/** Every kind of evidence asks about the same reflections. A bundle never changes, so they share the answers. */
const groupings = new WeakMap<PlanBundle, (reflection: Reflection) => ReflectionGroups>()

function groupingOf(bundle: PlanBundle): (reflection: Reflection) => ReflectionGroups {
  let workOf: ReadonlyMap<Day, readonly Work[]> | null = null
  const answers = new Map<Reflection, ReflectionGroups>()
  return (reflection) => {
    const answered = answers.get(reflection)
    if (answered) return answered
    const workOfDay = () => (workOf ??= workByDay(bundle)).get(reflection.date) ?? []
    const step = reflection.step ?? mostWorked(workOfDay(), (task) => task.step)
    const answer = {
      step,
      side: step === null ? null : sideOf(step),
      get area() {
        const work = workOfDay()
        const own = step === null ? work : work.filter(({ task }) => task.step === step)
        return mostWorked(own, (task) => task.area)
      },
    }
    answers.set(reflection, answer)
    return answer
  }
}

interface Work {
  readonly task: Task
  readonly minutes: number
}

function workByDay(bundle: PlanBundle): ReadonlyMap<Day, readonly Work[]> {
  const places = tasksOfLogs(bundle)
  const work = new Map<Day, Work[]>()
  bundle.logs.forEach(({ date, minutes }, at) => {
    const task = bundle.tasks[places[at]!]
    if (!task) return
    const ofDay = work.get(date)
    if (ofDay) ofDay.push({ task, minutes })
    else work.set(date, [{ task, minutes }])
  })
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
