import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '#shared/calendar/day'
import { ScheduleError, schedulePlan } from '#shared/schedule/schedule-plan'
import type { ScheduleInput } from '#shared/schedule/schedule'

const good: ScheduleInput = {
  firstDay: toDay('2026-11-02'),
  lastDay: toDay('2026-11-06'),
  availability: { weekly: [0, 60, 60, 60, 60, 60, 0] },
  tasks: [
    { id: 'a', step: 1, remaining: 30 },
    { id: 'b', step: 1, remaining: 30 },
  ],
}

const noDay = '2026-02-30' as Day
const [a, b] = [good.tasks[0]!, good.tasks[1]!]
const pin = { taskId: 'a', date: good.firstDay, minutes: 30 }

const withWeekly = (...weekly: number[]) => ({ availability: { weekly } })
const withOverride = (overrides: Record<string, number>) => ({
  availability: { ...good.availability, overrides },
})

/** What is wrong, the code, and words of the message that tell where. */
const faults: [string, Partial<ScheduleInput>, string, RegExp][] = [
  ['a task needs itself', { tasks: [{ ...a, dependsOn: ['a'] }] }, 'dependency-cycle', /"a"/],
  [
    'tasks need each other',
    {
      tasks: [
        { ...a, dependsOn: ['b'] },
        { ...b, dependsOn: ['a'] },
      ],
    },
    'dependency-cycle',
    /"a" needs "b" needs "a"/,
  ],
  [
    'finished tasks need each other',
    {
      tasks: [
        { ...a, remaining: 0, dependsOn: ['b'] },
        { ...b, remaining: 0, dependsOn: ['a'] },
      ],
    },
    'dependency-cycle',
    /circle/,
  ],
  ['a dependency does not exist', { tasks: [{ ...a, dependsOn: ['x'] }] }, 'unknown-task', /"x"/],
  ['a pinned task does not exist', { pins: [{ ...pin, taskId: 'x' }] }, 'unknown-task', /"x"/],
  ['two tasks share an id', { tasks: [a, b, a] }, 'duplicate-task', /"a"/],
  ['the first day does not exist', { firstDay: noDay }, 'bad-day', /first day.*2026-02-30/],
  ['the last day does not exist', { lastDay: noDay }, 'bad-day', /last day.*2026-02-30/],
  ['a pin lies on no day', { pins: [{ ...pin, date: noDay }] }, 'bad-day', /"a".*2026-02-30/],
  ['an override is for no day', withOverride({ Monday: 30 }), 'bad-day', /"Monday"/],
  ['an override is negative', withOverride({ '2026-11-02': -1 }), 'bad-minutes', /2026-11-02.*-1/],
  ['a week has six days', withWeekly(1, 2, 3, 4, 5, 6), 'bad-minutes', /6 values.*7/],
  ['a weekday is not a number', withWeekly(0, NaN, 0, 0, 0, 0, 0), 'bad-minutes', /weekday 1.*NaN/],
  ['a weekday is infinite', withWeekly(Infinity, 0, 0, 0, 0, 0, 0), 'bad-minutes', /Infinity/],
  ['a task needs half minutes', { tasks: [{ ...a, remaining: 2.5 }] }, 'bad-minutes', /"a".*2\.5/],
  ['a task needs less than nothing', { tasks: [{ ...a, remaining: -5 }] }, 'bad-minutes', /-5/],
  ['a pin is negative', { pins: [{ ...pin, minutes: -5 }] }, 'bad-minutes', /"a".*-5/],
  [
    'the shortest session is nothing',
    { shortestSession: 0 },
    'bad-minutes',
    /shortest.*0.*1 or more/,
  ],
  [
    'the end comes first',
    { lastDay: toDay('2026-11-01') },
    'end-before-start',
    /2026-11-01.*2026-11-02/,
  ],
]

describe('an input no schedule can be made of', () => {
  test.each(faults)('is refused when %s', (_, fault, code, words) => {
    const attempt = () => schedulePlan({ ...good, ...fault })
    expect(attempt).toThrow(ScheduleError)
    expect(attempt).toThrow(words)
    expect(attempt).toThrow(expect.objectContaining({ code }))
  })

  test('names the circle, and not what only leads to it', () => {
    const tasks = ['c', 'a', 'b'].map((id, at) => ({
      id,
      step: 1 as const,
      remaining: 5,
      dependsOn: [['a'], ['b'], ['a']][at]!,
    }))
    expect(() => schedulePlan({ ...good, tasks })).toThrow(
      /: ("a" needs "b" needs "a"|"b" needs "a" needs "b")\.$/,
    )
  })
})
