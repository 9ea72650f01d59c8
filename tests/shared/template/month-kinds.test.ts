import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import { steps } from '#shared/model/step'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import { ideas } from '#shared/template/ideas'
import { monthKinds } from '#shared/template/months/month-kinds'
import { defaultWeekly, type MonthKind } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'

const later = Object.values(monthKinds).filter(({ kind }) => kind !== 'four-steps')
const minutesOf = (some: readonly { estimate: number }[]) =>
  some.reduce((sum, task) => sum + task.estimate, 0)

it('is registered under its own kind', () => {
  for (const [kind, month] of Object.entries(monthKinds)) expect(month.kind).toBe(kind)
})

describe.each(later)('the tasks of $label', ({ kind, steps: template, weeks }) => {
  const tasks = template.flatMap((step) => step.tasks)

  it('keep the shape of the four steps, two to seven tasks in each', () => {
    expect(template.map(({ step }) => step)).toEqual(steps)
    for (const { tasks: some } of template) {
      expect(some.length).toBeGreaterThanOrEqual(kind === 'tie-breaker' ? 2 : 4)
      expect(some.length).toBeLessThanOrEqual(7)
    }
  })

  it('have keys of their own, wait for earlier tasks only, and never for one that is optional', () => {
    const keys = tasks.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const odd = tasks.flatMap(({ dependsOn, optional = false }, position) => {
      const earlier = tasks.slice(0, position).filter((task) => optional || !task.optional)
      return dependsOn.filter((key) => !earlier.some((task) => task.key === key))
    })
    expect(odd).toEqual([])
  })

  it('are estimated in steps of 5, from half an hour to two hours', () => {
    const odd = tasks.filter(
      ({ estimate }) => estimate % 5 !== 0 || estimate < 30 || estimate > 120,
    )
    expect(odd).toEqual([])
  })

  it.each(['steady', 'early'] as const)('fit into its weeks of default minutes, %s', (spread) => {
    const { plan, tasks: planned } = planOf(kind, { spread })
    const schedule = schedulePlan({
      ...plan,
      availability: plan,
      tasks: planned.map((task) => ({ ...task, remaining: task.estimate })),
    })
    expect(schedule.unfitted).toEqual([])
    expect(minutesOf(planned)).toBeLessThanOrEqual(weeks * 450)
    expect(minutesOf(planned)).toBeGreaterThanOrEqual(weeks * 450 * 0.7)
  })

  it.each(ideas)('are worded for the idea $id', (idea) => {
    const { tasks: worded } = planOf(kind, { idea: idea.id })
    expect(new Set(worded.map(({ title }) => title)).size).toBe(worded.length)
    for (const { title, notes, doneMeans } of worded) {
      expect(title).toMatch(/^.{8,42}$/)
      expect(doneMeans).toMatch(/^[A-Z].{18,93}\.$/)
      expect(doneMeans).not.toMatch(/[`*_#\n]/)
      expect(notes).toMatch(/^.{60,480}$/s)
      for (const text of [title, notes, doneMeans]) {
        expect(text).not.toMatch(/\{[a-z ]+\}|^\s|\s$| {2}/)
        expect(text).not.toMatch(
          /!|\b(simply|just|easy|easily|obvious|of course|only have to|failed|overdue|must|should|perfect|color|behavior)\b/i,
        )
      }
    }
    for (const step of steps) {
      const texts = worded.filter((task) => task.step === step).map(textOf)
      expect(texts.join(' '), `step ${step}`).toContain(idea.plural)
    }
  })
})

it('goes deep on the server in a month of depth, and crosses the layers in one of breadth', () => {
  const share = (kind: MonthKind, matches: (task: Task) => boolean) => {
    const { tasks } = planOf(kind)
    return minutesOf(tasks.filter(matches)) / minutesOf(tasks)
  }
  expect(share('depth', ({ layer }) => layer === 'backend')).toBeGreaterThan(0.6)
  expect(share('breadth', ({ layer }) => layer === 'backend')).toBeLessThan(0.25)
  expect(share('breadth', ({ layer }) => layer === 'both')).toBeGreaterThan(0.4)
})

it('gives both sides of a tie-breaker week the same minutes', () => {
  const [idea, backend, frontEnd, polish] = monthKinds['tie-breaker'].steps.map(({ tasks }) =>
    minutesOf(tasks),
  )
  expect(backend).toBe(frontEnd)
  expect(idea).toBe(polish)
})

function planOf(kind: MonthKind, changes: object = {}) {
  let ids = 0
  const draft = {
    title: 'A title',
    idea: 'mini-blog',
    firstDay: toDay('2026-12-07'),
    weeks: monthKinds[kind].weeks,
    weekly: defaultWeekly,
    month: kind,
    ...changes,
  } as const
  return planFromTemplate(draft, () => `id-${ids++}`, 0)
}

function textOf({ title, notes, doneMeans }: Task): string {
  return [title, notes, doneMeans].join(' ')
}
