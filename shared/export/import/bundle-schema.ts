import * as v from 'valibot'
import { isDay, type Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(2_000_000))
// not translated: a detail for those who look into the file
const day = v.custom<Day>(isDay, 'Expected a date such as 2026-11-17')
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15))
const step = v.picklist([1, 2, 3, 4])
const rating = v.picklist([1, 2, 3, 4, 5])
const session = v.strictObject({ taskId: id, date: day, minutes })

const plan = v.strictObject({
  id,
  title: text,
  idea: text,
  firstDay: day,
  lastDay: day,
  weekly: v.pipe(v.array(minutes), v.length(7)),
  overrides: v.pipe(
    v.record(v.string(), minutes),
    // not translated: as above
    v.check((days) => Object.keys(days).every(isDay), 'Expected dates such as 2026-11-17'),
  ),
  replannedOn: day,
  spread: v.picklist(['steady', 'early']),
  guess: v.nullable(v.picklist(['backend', 'full-stack'])),
  createdAt: instant,
  baseline: v.exactOptional(v.array(session)),
  past: v.exactOptional(v.array(session)),
  parked: v.exactOptional(v.array(text)),
  prompts: v.exactOptional(
    v.array(
      v.strictObject({
        id,
        step: v.picklist([1, 2, 3, 4, 'any']),
        text,
        isRetired: v.boolean(),
      }),
    ),
  ),
  archivedAt: v.exactOptional(instant),
  isSample: v.exactOptional(v.boolean()),
})

const task = v.strictObject({
  id,
  step,
  title: text,
  notes: text,
  doneMeans: text,
  estimate: minutes,
  area: v.picklist(['front-end', 'server', 'api-design', 'database', 'deployment', 'planning']),
  layer: v.picklist(['backend', 'front-end', 'both']),
  dependsOn: v.array(id),
  optional: v.boolean(),
  doneOn: v.nullable(day),
})

const reflection = v.strictObject({
  id,
  date: day,
  title: text,
  step: v.nullable(step),
  energy: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  engagement: v.nullable(rating),
  debugging: v.nullable(v.picklist(['data', 'interface', 'both', 'none'])),
  tags: v.array(text),
  answers: v.record(v.string(), text),
  text,
})

/**
 * A plan with everything that belongs to it, as data from outside may hold it: every field known, every
 * value one the model has. What records say about each other is checked elsewhere.
 */
export const bundleSchema: v.GenericSchema<unknown, PlanBundle> = v.strictObject({
  plan,
  tasks: v.array(task),
  pins: v.array(session),
  logs: v.array(v.strictObject({ id, taskId: id, date: day, minutes })),
  reflections: v.array(reflection),
  ratings: v.array(v.strictObject({ id, step, value: rating, date: day, note: text })),
  postings: v.array(v.strictObject({ id, title: text, text, date: day })),
})
