import * as fc from 'fast-check'
import { addDays, toDay, type Day } from '#shared/calendar/day'
import type { Pin } from '#shared/model/pin'
import type { ScheduleInput, ScheduleTask } from '#shared/schedule/schedule'

/** What kinds of trouble a generated input may hold; everything when left out. */
interface Kinds {
  readonly pins?: boolean
  readonly mostTasks?: number
}

/**
 * Inputs of all kinds a schedule can be made of: no tasks or many, chains and trees of dependencies
 * against the order of the steps, odd minutes, days off, weeks without time, ends that come far too
 * soon, pins in and outside the plan and longer than their task, optional and finished tasks. Deeply
 * frozen, so that touching it fails the test.
 */
export function arbitraryScheduleInput(kinds: Kinds = {}): fc.Arbitrary<ScheduleInput> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 6 }),
      length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 45 })),
      weekly: arbitraryWeek,
      overrides: fc.dictionary(
        fc.integer({ min: 0, max: 45 }).map((day) => addDays(monday, day)),
        arbitraryMinutes,
        { maxKeys: 6 },
      ),
      tasks: arbitraryTasks(kinds.mostTasks ?? 60),
      spread: fc.constantFrom('steady' as const, 'early' as const, undefined),
      shortestSession: fc.constantFrom(undefined, undefined, 15, 5, 1, 17, 25, 60),
    })
    .chain(({ start, length, weekly, overrides, tasks, spread, shortestSession }) => {
      const firstDay = addDays(monday, start)
      return arbitraryPins(kinds.pins === false ? [] : tasks, firstDay, length).map((pins) =>
        deepFreeze({
          firstDay,
          lastDay: addDays(firstDay, length - 1),
          availability: { weekly, overrides },
          tasks,
          pins,
          ...(spread === undefined ? {} : { spread }),
          ...(shortestSession === undefined ? {} : { shortestSession }),
        }),
      )
    })
}

const monday = toDay('2026-11-02')

const arbitraryMinutes = fc.oneof(
  fc.constantFrom<number[]>(0, 30, 45, 60, 60, 90, 120),
  fc.integer({ min: 0, max: 130 }),
)

const arbitraryWeek = fc.oneof(
  { weight: 6, arbitrary: fc.array(arbitraryMinutes, { minLength: 7, maxLength: 7 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom([0, 60, 60, 60, 60, 60, 0], [90, 60, 90, 60, 90, 60, 90]),
  },
  { weight: 1, arbitrary: fc.constantFrom([0, 0, 0, 0, 0, 0, 0], [10, 10, 10, 10, 10, 10, 10]) },
)

const arbitraryRemaining = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 36 }).map((fives) => fives * 5) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 1, arbitrary: fc.constant(0) },
)

/** Tasks that depend only on tasks before them in a hidden order, then shuffled: never a circle. */
function arbitraryTasks(most: number): fc.Arbitrary<ScheduleTask[]> {
  const draft = fc.record({
    step: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    remaining: arbitraryRemaining,
    optional: fc.boolean(),
    reach: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
  })
  return fc
    .array(draft, { maxLength: most, size: 'max' })
    .map((drafts) =>
      drafts.map(({ reach, ...rest }, place) => ({
        ...rest,
        id: `t${place}`,
        dependsOn: reach.flatMap((back) => (back > 0 && back <= place ? [`t${place - back}`] : [])),
      })),
    )
    .chain((tasks) => fc.shuffledSubarray(tasks, { minLength: tasks.length }))
}

/** Pins from two days before the plan to twenty days behind it. */
function arbitraryPins(
  tasks: readonly ScheduleTask[],
  firstDay: Day,
  length: number,
): fc.Arbitrary<Pin[]> {
  if (tasks.length === 0) return fc.constant([])
  return fc.array(
    fc.record({
      taskId: fc.constantFrom(...tasks.map((task) => task.id)),
      date: fc
        .oneof(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: -2, max: length + 20 }))
        .map((day) => addDays(firstDay, day)),
      minutes: arbitraryMinutes,
    }),
    { maxLength: 6 },
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
