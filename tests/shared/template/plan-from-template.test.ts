import { describe, expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { defaultWeekly, defaultWeeks, type PlanDraft } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'

const draft: PlanDraft = {
  title: ' Mini blog ',
  idea: 'mini-blog',
  firstDay: toDay('2026-11-02'),
  weeks: defaultWeeks,
  weekly: defaultWeekly,
}
const now = 1_793_600_000_000

describe('planFromTemplate', () => {
  it('fills in the plan', () => {
    expect(plan(draft).plan).toEqual({
      id: 'id-0',
      title: 'Mini blog',
      idea: 'mini-blog',
      firstDay: '2026-11-02',
      lastDay: '2026-11-29',
      weekly: [0, 90, 90, 90, 90, 90, 0],
      overrides: {},
      replannedOn: '2026-11-02',
      spread: 'steady',
      guess: null,
      createdAt: now,
    })
  })

  it('takes over days off, spread and guess', () => {
    const overrides = { '2026-11-11': 0, '2026-11-14': 120 }
    const made = plan({ ...draft, overrides, spread: 'early', guess: 'backend' }).plan
    expect(made).toMatchObject({ overrides, spread: 'early', guess: 'backend' })
  })

  it('ends on the last day of its last week', () => {
    expect(plan({ ...draft, weeks: 1 }).plan.lastDay).toBe('2026-11-08')
    expect(plan({ ...draft, weeks: 52 }).plan.lastDay).toBe('2027-10-31')
  })

  it('begins with open tasks and with nothing logged, written, rated or kept', () => {
    const bundle = plan(draft)
    expect(bundle.tasks.every((task) => task.doneOn === null)).toBe(true)
    const { pins, logs, reflections, ratings, postings } = bundle
    expect([pins, logs, reflections, ratings, postings]).toEqual([[], [], [], [], []])
  })

  it('takes the ids in order, the plan first and then each task', () => {
    const { tasks } = plan(draft)
    expect(tasks.map((task) => task.id)).toEqual(tasks.map((_, index) => `id-${index + 1}`))
  })

  it('points dependencies at the tasks they mean', () => {
    const { tasks } = plan(draft)
    const titled = (title: string) => tasks.find((task) => task.title === title)!
    expect(titled('Endpoint two: create a post').dependsOn).toEqual([
      titled('Endpoint one: list posts').id,
    ])
    for (const task of tasks) {
      for (const id of task.dependsOn) {
        expect(tasks.findIndex((other) => other.id === id)).toBeLessThan(tasks.indexOf(task))
        expect(tasks.some((other) => other.id === id)).toBe(true)
      }
    }
  })

  it('makes the same plan from the same draft', () => {
    expect(plan(draft)).toEqual(plan(draft))
  })

  it('shares nothing with the draft that could change later', () => {
    const weekly = [...defaultWeekly]
    const overrides: Record<string, number> = { '2026-11-11': 0 }
    const made = plan({ ...draft, weekly, overrides }).plan
    weekly[1] = 5
    overrides['2026-11-12'] = 0
    expect(made.weekly).toEqual(defaultWeekly)
    expect(made.overrides).toEqual({ '2026-11-11': 0 })
  })
})

describe('a draft that cannot be planned', () => {
  test.each<[string, Partial<Record<keyof PlanDraft, unknown>>, RegExp]>([
    ['an empty title', { title: '  ' }, /needs a title/],
    ['an unknown idea', { idea: 'shop' }, /no idea "shop".*mini-blog/],
    ['a first day that does not exist', { firstDay: '2026-02-30' }, /"2026-02-30" is not a date/],
    ['no weeks', { weeks: 0 }, /1 to 52/],
    ['too many weeks', { weeks: 53 }, /1 to 52/],
    ['half a week', { weeks: 1.5 }, /1 to 52 whole weeks, not 1.5/],
    ['six weekdays', { weekly: [0, 0, 0, 0, 0, 0] }, /7 weekdays, not for 6/],
    ['negative minutes', { weekly: [0, -5, 0, 0, 0, 0, 0] }, /weekday 1 .* not -5/],
    ['more minutes than a day has', { weekly: [0, 0, 1441, 0, 0, 0, 0] }, /weekday 2 .* 1440/],
    ['broken minutes', { weekly: [0, 0, 7.5, 0, 0, 0, 0] }, /whole/],
    ['minutes on no date', { overrides: { tomorrow: 30 } }, /"tomorrow" .* not a date/],
    ['odd minutes on a date', { overrides: { '2026-11-11': -1 } }, /2026-11-11 .* not -1/],
  ])('is refused with a reason: %s', (_, changes, reason) => {
    const broken = { ...draft, ...changes } as PlanDraft
    expect(() => plan(broken)).toThrow(RangeError)
    expect(() => plan(broken)).toThrow(reason)
  })
})

function plan(from: PlanDraft) {
  let ids = 0
  return planFromTemplate(from, () => `id-${ids++}`, now)
}
