import type { Day } from '#shared/calendar/day'
import { lazily } from '#shared/lazily'
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
  const workByDay = lazily(() => gatherWork(bundle))
  const workOn = (day: Day): readonly Work[] => workByDay().get(day) ?? []
  const answers = new Map<Reflection, Answer>()
  return (reflection) => {
    let answer = answers.get(reflection)
    if (!answer) answers.set(reflection, (answer = new Answer(reflection, workOn)))
    return answer
  }
}

/** A class, as there are thousands of them, and the skill area is seldom asked for. */
class Answer implements ReflectionGroups {
  readonly step: Step | null
  readonly side: Side | null
  readonly #date: Day
  readonly #workOn: (day: Day) => readonly Work[]

  constructor({ date, step: named }: Reflection, workOn: (day: Day) => readonly Work[]) {
    this.step = named ?? mostWorked(workOn(date), (task) => task.step)
    this.side = this.step === null ? null : sideOf(this.step)
    this.#date = date
    this.#workOn = workOn
  }

  get area(): SkillArea | null {
    const work = this.#workOn(this.#date)
    const own = this.step === null ? work : work.filter(({ task }) => task.step === this.step)
    return mostWorked(own, (task) => task.area)
  }
}

interface Work {
  readonly task: Task
  readonly minutes: number
}

function gatherWork(bundle: PlanBundle): ReadonlyMap<Day, readonly Work[]> {
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
