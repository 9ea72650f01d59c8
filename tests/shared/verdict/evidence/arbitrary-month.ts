import * as fc from 'fast-check'
import { addDays, toDay, type Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { buildBundle } from '../../../support/build-bundle'

/** Months full enough for evidence to claim something: small numbers, so that days and tasks meet. */
export function arbitraryMonth(): fc.Arbitrary<PlanBundle> {
  return fc.record({
    plan: guess.map((side) => ({ ...buildBundle().build().plan, guess: side })),
    tasks: fc.constant(tasks),
    pins: fc.constant([]),
    logs: listOf(fc.record({ taskId: taskId(), date: day(), minutes: fc.nat({ max: 90 }) })),
    reflections: listOf(reflection),
    ratings: listOf(fc.record({ step, value: points, date: day(), note: fc.string() })),
    postings: listOf(fc.record({ title: fc.string(), text: posting, date: day() })),
  })
}

export const backendPosting = 'API design. Database management. Server-side logic.'
export const fullStackPosting = 'UI integration. End-to-end delivery. The whole feature.'

export function day(): fc.Arbitrary<Day> {
  return fc.nat({ max: 20 }).map((count) => addDays(firstDay, count))
}

const firstDay = toDay('2026-11-02')
const step = fc.constantFrom(1, 2, 3, 4)
const points = fc.constantFrom(1, 2, 3, 4, 5)
const guess = fc.constantFrom('backend', 'full-stack', null)
const posting = fc.constantFrom(backendPosting, fullStackPosting, 'We like tea.')

/** Three in each step, most of them finished, on every layer. */
const tasks = Array.from({ length: 12 }, (_, index) => {
  const draft = {
    step: ([1, 2, 3, 4] as const)[index % 4]!,
    layer: (['backend', 'front-end', 'both'] as const)[index % 3]!,
    area: (['server', 'front-end', 'database', 'planning'] as const)[index % 4]!,
    estimate: 20 + 5 * index,
    doneOn: index === 5 ? null : firstDay,
  }
  return { ...buildBundle().task(draft).build().tasks[0]!, id: `task-${index}` }
})

/** Some minutes were logged on tasks that are gone. */
function taskId(): fc.Arbitrary<string> {
  return fc.nat({ max: 12 }).map((index) => `task-${index}`)
}

const reflection = fc.record({
  date: day(),
  title: fc.string(),
  step: fc.option(step),
  energy: fc.option(fc.constantFrom(-2, -1, 0, 1, 2)),
  engagement: fc.option(points),
  debugging: fc.constantFrom('data', 'interface', 'both', 'none', null),
  tags: fc.constant([]),
  answers: fc.constant({}),
  text: fc.string(),
})

function listOf<T extends object>(record: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> {
  return fc
    .array(record, { maxLength: 24 })
    .map((records) => records.map((item, index) => ({ ...item, id: `record-${index}` })))
}
