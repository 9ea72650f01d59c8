import * as fc from 'fast-check'
import { addDays, toDay } from '#shared/calendar/day'
import type { Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import type { Task } from '#shared/model/task'
import { arbitraryMarkdown, arbitraryText } from './arbitrary-text'

/**
 * Any plan that can exist: its tasks wait only for tasks before them, its records belong to its tasks,
 * its days lie around the plan. Texts are hostile.
 */
export function arbitraryBundle(): fc.Arbitrary<PlanBundle> {
  return fc
    .record({ plan, tasks: fc.array(task, { maxLength: 6 }).map(inOrder), ...facts })
    .map(({ tasks, pins, logs, ...rest }) => ({
      ...rest,
      plan: ofTasks(tasks, rest.plan),
      tasks,
      pins: onePinADay(pins.flatMap((pin) => ofTask(tasks, pin))),
      logs: numbered(
        'log',
        logs.flatMap((log) => ofTask(tasks, log)),
      ),
      reflections: numbered('reflection', rest.reflections),
      ratings: numbered('rating', rest.ratings),
      postings: numbered('posting', rest.postings),
    }))
}

const firstDay = toDay('2026-11-02')
const day: fc.Arbitrary<Day> = fc.integer({ min: -3, max: 40 }).map((n) => addDays(firstDay, n))
const minutes = fc.integer({ min: 1, max: 300 })
const step = fc.constantFrom(1, 2, 3, 4)
const rating = fc.constantFrom(1, 2, 3, 4, 5)

const planned = fc.array(
  fc.record({ taskId: fc.oneof(fc.nat({ max: 9 }).map(String), fc.uuid()), date: day, minutes }),
  { maxLength: 4 },
)

/** Fields a plan may lack. */
const optionalFields = {
  baseline: planned,
  past: planned,
  parked: fc.array(arbitraryText(), { maxLength: 3 }),
  prompts: fc.array(
    fc.record({
      id: fc.uuid(),
      step: fc.constantFrom<OwnPrompt['step'][]>(1, 2, 3, 4, 'any'),
      text: arbitraryText(),
      isRetired: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  archivedAt: fc.integer({ min: 0, max: 4e12 }),
  isSample: fc.boolean(),
}

const requiredFields = {
  id: fc.uuid(),
  title: arbitraryText(),
  idea: fc.constantFrom('mini-blog', 'task-app', 'custom'),
  firstDay: fc.constant(firstDay),
  lastDay: fc.integer({ min: 0, max: 40 }).map((n) => addDays(firstDay, n)),
  weekly: fc.array(fc.constantFrom(0, 30, 60, 90), { minLength: 7, maxLength: 7 }),
  overrides: fc.dictionary(day, fc.constantFrom(0, 45, 120), { maxKeys: 4 }),
  replannedOn: day,
  spread: fc.constantFrom('steady', 'early'),
  guess: fc.constantFrom('backend', 'full-stack', null),
  createdAt: fc.integer({ min: 0, max: 4e12 }),
} satisfies { [Key in Exclude<keyof Plan, keyof typeof optionalFields>]: fc.Arbitrary<Plan[Key]> }

const plan: fc.Arbitrary<Plan> = fc.record(
  { ...requiredFields, ...optionalFields },
  { requiredKeys: Object.keys(requiredFields) as (keyof typeof requiredFields)[] },
)

const task: fc.Arbitrary<Task> = fc.record({
  id: fc.uuid(),
  step,
  title: arbitraryText(),
  notes: arbitraryMarkdown(),
  doneMeans: arbitraryText(),
  estimate: minutes,
  area: fc.constantFrom('front-end', 'server', 'api-design', 'database', 'deployment', 'planning'),
  layer: fc.constantFrom('backend', 'front-end', 'both'),
  dependsOn: fc.constant([]),
  optional: fc.boolean(),
  doneOn: fc.option(day),
})

const facts = {
  pins: fc.array(fc.record({ taskId: fc.nat().map(String), date: day, minutes }), { maxLength: 3 }),
  logs: fc.array(
    fc.record({ id: fc.constant(''), taskId: fc.nat().map(String), date: day, minutes }),
    {
      maxLength: 3,
    },
  ),
  reflections: fc.array(
    fc.record({
      id: fc.constant(''),
      date: day,
      title: arbitraryText(),
      step: fc.option(step),
      energy: fc.option(fc.constantFrom(-2, -1, 0, 1, 2)),
      engagement: fc.option(rating),
      debugging: fc.constantFrom('data', 'interface', 'both', 'none', null),
      tags: fc.array(arbitraryText(), { maxLength: 3 }),
      answers: fc.dictionary(
        fc.oneof(fc.constantFrom('first-sight', 'a-->b', '--'), fc.string()),
        arbitraryMarkdown(),
        { maxKeys: 2 },
      ),
      text: arbitraryMarkdown(),
    }),
    { maxLength: 3 },
  ),
  ratings: fc.array(
    fc.record({ id: fc.constant(''), step, value: rating, date: day, note: arbitraryText() }),
    { maxLength: 4 },
  ),
  postings: fc.array(
    fc.record({
      id: fc.constant(''),
      title: arbitraryText(),
      text: arbitraryMarkdown(),
      date: day,
    }),
    { maxLength: 2 },
  ),
} satisfies { [Key in Exclude<keyof PlanBundle, 'plan' | 'tasks'>]: fc.Arbitrary<PlanBundle[Key]> }

/** By step, each task waiting for some of the tasks before it. */
function inOrder(tasks: readonly Task[]): Task[] {
  const sorted = tasks.toSorted((a, b) => a.step - b.step)
  return sorted.map((current, index) => ({
    ...current,
    dependsOn: sorted
      .slice(0, index)
      .filter((_, before) => (before + current.estimate) % 3 === 0)
      .map((before) => before.id),
  }))
}

/** A record written for the nth task becomes one of a task that exists, if there is any. */
function ofTask<T extends { readonly taskId: string }>(tasks: readonly Task[], record: T): T[] {
  const chosen = tasks[Number(record.taskId) % tasks.length]
  return chosen === undefined ? [] : [{ ...record, taskId: chosen.id }]
}

/** Most sessions a plan keeps are of tasks it has; some belong to tasks that were removed since. */
function ofTasks(tasks: readonly Task[], { baseline, past, ...rest }: Plan): Plan {
  const known = (sessions: readonly PlannedSession[]) =>
    sessions.flatMap((session) => (session.taskId.length > 1 ? [session] : ofTask(tasks, session)))
  return {
    ...rest,
    ...(baseline && { baseline: known(baseline) }),
    ...(past && { past: known(past) }),
  }
}

function numbered<T extends object>(name: string, records: readonly T[]): T[] {
  return records.map((record, index) => ({ ...record, id: `${name}-${index}` }))
}

/** A task is pinned to a day once. */
function onePinADay(pins: readonly Pin[]): Pin[] {
  return [...new Map(pins.map((pin) => [`${pin.taskId} ${pin.date}`, pin])).values()]
}
