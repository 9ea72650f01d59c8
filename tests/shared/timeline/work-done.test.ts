import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workDoneByDay } from '#shared/timeline/work-done'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const done = (builder: ReturnType<typeof buildBundle>) =>
  Object.fromEntries(workDoneByDay(builder.build()))

const sumOf = (days: ReadonlyMap<unknown, number>) =>
  [...days.values()].reduce((all, minutes) => all + minutes, 0)

describe('the work done by day', () => {
  it('counts logged minutes up to the estimate', () => {
    const bundle = buildBundle()
      .task({ estimate: 60 })
      .log({ date: '2026-11-02', minutes: 45 })
      .log({ date: '2026-11-03', minutes: 45 })
      .log({ date: '2026-11-04', minutes: 45 })
    expect(done(bundle)).toEqual({ '2026-11-02': 45, '2026-11-03': 15 })
  })

  it('counts what was left of a task on the day it is checked off', () => {
    const bundle = buildBundle()
      .task({ estimate: 60, doneOn: '2026-11-03' })
      .log({ date: '2026-11-02', minutes: 20 })
      .log({ date: '2026-11-03', minutes: 10 })
      .log({ date: '2026-11-05', minutes: 30 })
    expect(done(bundle)).toEqual({ '2026-11-02': 20, '2026-11-03': 40 })
  })

  it('takes logs in the order of their days', () => {
    const bundle = buildBundle()
      .task({ estimate: 60 })
      .log({ date: '2026-11-04', minutes: 60 })
      .log({ date: '2026-11-02', minutes: 40 })
    expect(done(bundle)).toEqual({ '2026-11-02': 40, '2026-11-04': 20 })
  })

  it('adds up to no more than the estimates, and to all of them when everything is done', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const estimates = bundle.tasks.reduce((all, { estimate }) => all + estimate, 0)
        expect(sumOf(workDoneByDay(bundle))).toBeLessThanOrEqual(estimates)
        const day = bundle.plan.lastDay
        const tasks = bundle.tasks.map((task) => ({ ...task, doneOn: task.doneOn ?? day }))
        expect(sumOf(workDoneByDay({ ...bundle, tasks }))).toBe(estimates)
      }),
    )
  })
})
