import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import type { ScheduleInput, ScheduleTask } from '#shared/schedule/schedule'

/** Monday 2 November to Friday 6 November 2026, an hour a day, as early as possible. */
const week: ScheduleInput = {
  firstDay: toDay('2026-11-02'),
  lastDay: toDay('2026-11-06'),
  availability: { weekly: [0, 60, 60, 60, 60, 60, 0] },
  tasks: [],
  spread: 'early',
}

function task(id: string, remaining: number, more: Partial<ScheduleTask> = {}): ScheduleTask {
  return { id, step: 1, remaining, ...more }
}

function pin(taskId: string, day: number, minutes: number) {
  return { taskId, date: november(day), minutes }
}

function november(day: number) {
  return toDay(`2026-11-${String(day).padStart(2, '0')}`)
}

/** Sessions as `day task minutes`, with a star behind pinned ones. */
function sessionsOf(input: Partial<ScheduleInput>): string[] {
  return schedulePlan({ ...week, ...input }).sessions.map(
    ({ date, taskId, minutes, pinned }) =>
      `${Number(date.slice(8))} ${taskId} ${minutes}${pinned ? '*' : ''}`,
  )
}

function remedyOf(kind: string, input: Partial<ScheduleInput>) {
  return schedulePlan({ ...week, ...input }).remedies.find((remedy) => remedy.kind === kind)
}

describe('the order of work', () => {
  test('goes by step, then by position', () => {
    const tasks = [task('b', 20, { step: 2 }), task('a', 20), task('c', 20, { step: 2 })]
    expect(sessionsOf({ tasks })).toEqual(['2 a 20', '2 b 20', '2 c 20'])
  })

  test('puts a dependency first, also one of a later step', () => {
    const tasks = [task('a', 20, { dependsOn: ['z'] }), task('b', 20), task('z', 20, { step: 4 })]
    expect(sessionsOf({ tasks })).toEqual(['2 b 20', '2 z 20', '2 a 20'])
  })

  test('takes a task without remaining minutes as finished', () => {
    const tasks = [task('a', 20, { dependsOn: ['z'] }), task('z', 0, { step: 4, dependsOn: ['y'] })]
    expect(sessionsOf({ tasks: [...tasks, task('y', 30)] })).toEqual(['2 a 20', '2 y 30'])
  })
})

describe('filling days early', () => {
  test('splits a task over days', () => {
    expect(sessionsOf({ tasks: [task('a', 130)] })).toEqual(['2 a 60', '3 a 60', '4 a 10'])
  })

  test('leaves a gap shorter than the shortest session empty', () => {
    const tasks = [task('a', 50), task('b', 30)]
    expect(sessionsOf({ tasks })).toEqual(['2 a 50', '3 b 30'])
  })

  test('uses such a gap for all that is left of the next task', () => {
    expect(sessionsOf({ tasks: [task('a', 50), task('b', 10)] })).toEqual(['2 a 50', '2 b 10'])
  })

  test('obeys another shortest session', () => {
    const tasks = [task('a', 30), task('b', 60)]
    const sessions = ['2 a 30', '3 b 60']
    expect(sessionsOf({ tasks, shortestSession: 40 })).toEqual(sessions)
  })

  test('plans whole fives, and odd minutes last', () => {
    const availability = { weekly: [0, 38, 38, 38, 38, 38, 0] }
    expect(sessionsOf({ availability, tasks: [task('a', 77)] })).toEqual([
      '2 a 35',
      '3 a 35',
      '4 a 7',
    ])
  })

  test('skips weekdays without time and days off', () => {
    const availability = { ...week.availability, overrides: { '2026-11-03': 0, '2026-11-07': 30 } }
    const input = { availability, lastDay: november(8), tasks: [task('a', 270)] }
    const days = ['2 a 60', '4 a 60', '5 a 60', '6 a 60', '7 a 30']
    expect(sessionsOf(input)).toEqual(days)
  })

  test('passes over a task only when no later day could take it', () => {
    const tasks = [task('a', 290), task('b', 70), task('c', 10)]
    const { sessions, unfitted } = schedulePlan({ ...week, tasks })
    expect(sessions.at(-1)).toMatchObject({ taskId: 'c', minutes: 10, date: '2026-11-06' })
    expect(unfitted).toEqual([{ taskId: 'b', minutes: 70, reason: 'no-capacity' }])
  })
})

describe('spreading work steadily', () => {
  test('is the default and loads all days alike', () => {
    const { spread: _, ...input } = { ...week, tasks: [task('a', 150)] }
    expect(schedulePlan(input).loads.map(({ minutes }) => minutes)).toEqual([30, 30, 30, 30, 30])
  })

  test('gives a longer day more', () => {
    const availability = { weekly: [0, 40, 80, 40, 80, 40, 0] }
    const { loads } = schedulePlan({
      ...week,
      availability,
      spread: 'steady',
      tasks: [task('a', 140)],
    })
    expect(loads.map(({ minutes }) => minutes)).toEqual([20, 40, 20, 40, 20])
  })

  test('works every few days rather than in fragments', () => {
    const input = { spread: 'steady' as const, tasks: [task('a', 45)] }
    expect(sessionsOf(input)).toEqual(['3 a 20', '5 a 25'])
  })

  test('plans less beside a pin, and levels the other days', () => {
    const tasks = [task('a', 80), task('p', 40)]
    const pins = [pin('p', 4, 40)]
    const days = ['2 a 20', '3 a 20', '4 p 40*', '5 a 20', '6 a 20']
    expect(sessionsOf({ spread: 'steady', tasks, pins })).toEqual(days)
  })

  test('is in time for a pin, with no more work before it than that takes', () => {
    const tasks = [task('a', 60), task('p', 30, { dependsOn: ['a'] }), task('z', 60)]
    const pins = [pin('p', 3, 30)]
    const { sessions, conflicts } = schedulePlan({ ...week, spread: 'steady', tasks, pins })
    expect(conflicts).toEqual([])
    expect(sessions.at(-1)!.date).toBe('2026-11-06')
  })

  test('levels the days after a pin that work has to wait for', () => {
    const tasks = [task('p', 20), task('a', 90, { dependsOn: ['p'] })]
    const pins = [pin('p', 4, 20)]
    const days = ['4 p 20*', '4 a 20', '5 a 35', '6 a 35']
    expect(sessionsOf({ spread: 'steady', tasks, pins })).toEqual(days)
  })

  test('fills every day when all time is needed', () => {
    const { loads, slack } = schedulePlan({ ...week, spread: 'steady', tasks: [task('a', 300)] })
    expect(loads.map(({ minutes }) => minutes)).toEqual([60, 60, 60, 60, 60])
    expect(slack).toBe(0)
  })
})

describe('pins', () => {
  test('are placed first, and the rest of their task around them', () => {
    const tasks = [task('a', 60), task('b', 60)]
    const days = ['2 a 60', '3 b 40', '4 b 20*']
    expect(sessionsOf({ tasks, pins: [pin('b', 4, 20)] })).toEqual(days)
  })

  test('stay on a full day, which is reported as overbooked', () => {
    const tasks = [task('a', 90), task('b', 30)]
    const { sessions, conflicts } = schedulePlan({ ...week, tasks, pins: [pin('a', 2, 90)] })
    expect(sessions).toEqual([
      { taskId: 'a', date: '2026-11-02', minutes: 90, pinned: true },
      { taskId: 'b', date: '2026-11-03', minutes: 30, pinned: false },
    ])
    expect(conflicts).toEqual([{ kind: 'overbooked', date: '2026-11-02', minutes: 30 }])
  })

  test('may lie on a day off', () => {
    const input = { lastDay: november(8), tasks: [task('a', 20)], pins: [pin('a', 7, 20)] }
    expect(sessionsOf(input)).toEqual(['7 a 20*'])
  })

  test('hold no more than the remaining minutes of their task', () => {
    const pins = [pin('a', 4, 30), pin('a', 2, 20)]
    expect(sessionsOf({ tasks: [task('a', 35)], pins })).toEqual(['2 a 20*', '4 a 15*'])
  })

  test('before a dependency is finished are a conflict', () => {
    const tasks = [task('a', 90), task('b', 30, { dependsOn: ['a'] })]
    const { conflicts } = schedulePlan({ ...week, tasks, pins: [pin('b', 2, 30)] })
    expect(conflicts).toEqual([
      { kind: 'dependency-order', date: '2026-11-02', taskId: 'b', minutes: 30 },
    ])
  })

  test('may share a day with the end of their dependency, which is done first', () => {
    const tasks = [task('a', 30), task('b', 30, { dependsOn: ['a'] })]
    const pins = [pin('b', 2, 30)]
    expect(sessionsOf({ tasks, pins })).toEqual(['2 a 30', '2 b 30*'])
    expect(schedulePlan({ ...week, tasks, pins }).conflicts).toEqual([])
  })

  test('make what depends on them wait, while other work goes on', () => {
    const tasks = [task('a', 30), task('b', 30, { dependsOn: ['a'] }), task('c', 30)]
    const days = ['2 c 30', '4 a 30*', '4 b 30']
    expect(sessionsOf({ tasks, pins: [pin('a', 4, 30)] })).toEqual(days)
  })

  test('outside the plan are reported, and their minutes planned within it', () => {
    const input = { ...week, tasks: [task('a', 30)], pins: [pin('a', 9, 30)] }
    const { sessions, conflicts } = schedulePlan(input)
    expect(sessions).toEqual([{ taskId: 'a', date: '2026-11-02', minutes: 30, pinned: false }])
    expect(conflicts).toEqual([
      { kind: 'outside-plan', date: '2026-11-09', taskId: 'a', minutes: 30 },
    ])
  })
})

describe('what does not fit', () => {
  test('is listed with its minutes and the reason', () => {
    const tasks = [task('a', 320), task('b', 40, { dependsOn: ['a'] })]
    expect(schedulePlan({ ...week, tasks }).unfitted).toEqual([
      { taskId: 'a', minutes: 20, reason: 'no-capacity' },
      { taskId: 'b', minutes: 40, reason: 'waits-for-dependency' },
    ])
  })

  test('comes with no remedy where nothing helps', () => {
    const availability = { weekly: [0, 0, 0, 0, 0, 0, 0] }
    expect(schedulePlan({ ...week, availability, tasks: [task('a', 30)] }).remedies).toEqual([])
  })

  test('fits with the earliest end that is late enough', () => {
    const remedy = { kind: 'extend', lastDay: '2026-11-09' }
    expect(remedyOf('extend', { tasks: [task('a', 360)] })).toEqual(remedy)
    expect(remedyOf('extend', { tasks: [task('a', 300 + 60 * 521)] })).toMatchObject({
      lastDay: '2028-11-06',
    })
    expect(remedyOf('extend', { tasks: [task('a', 300 + 60 * 522)] })).toBeUndefined()
  })

  test('fits with the fewest minutes a day, in fives', () => {
    expect(remedyOf('more-minutes', { tasks: [task('a', 362)] })).toEqual({
      kind: 'more-minutes',
      minutesPerDay: 75,
    })
    expect(remedyOf('more-minutes', { tasks: [task('a', 5 * 1440)] })).toMatchObject({
      minutesPerDay: 1440,
    })
    expect(remedyOf('more-minutes', { tasks: [task('a', 5 * 1440 + 1)] })).toBeUndefined()
  })

  test('fits without the smallest optional task that is enough', () => {
    const tasks = [
      task('a', 300),
      task('b', 90, { optional: true }),
      task('c', 30, { optional: true }),
      task('d', 20, { optional: true }),
    ]
    expect(remedyOf('drop-optional', { tasks: tasks.slice(0, 2) })).toMatchObject({
      taskIds: ['b'],
    })
    const tight = [task('a', 190), ...tasks.slice(1)]
    expect(remedyOf('drop-optional', { tasks: tight })).toMatchObject({ taskIds: ['c'] })
    expect(
      remedyOf('drop-optional', { tasks: [task('a', 301), ...tasks.slice(1)] }),
    ).toBeUndefined()
  })
})

it('takes ten thousand tasks, also when most of them do not fit', () => {
  const tasks = Array.from({ length: 10_000 }, (_, at) =>
    task(`t${at}`, 20 + ((at * 37) % 90), {
      optional: at % 3 === 0,
      dependsOn: at > 10 ? [`t${at - 4}`, `t${(at * 7) % (at - 4)}`] : [],
    }),
  )
  const pins = tasks.map(({ id }, at) => pin(id, 1 + (at % 30), 5))
  const { sessions, unfitted } = schedulePlan({ ...week, spread: 'steady', tasks, pins })
  const total = tasks.reduce((minutes, { remaining }) => minutes + remaining, 0)
  const planned = [...sessions, ...unfitted].reduce((minutes, entry) => minutes + entry.minutes, 0)
  expect(planned).toBe(total)
})
