import { describe, expect, it } from 'vitest'
import { measureDays } from '#shared/verdict/measures/measure-days'
import { measureMinutes } from '#shared/verdict/measures/measure-minutes'
import { measureSignals } from '#shared/verdict/measures/measure-signals'
import { reflectionGroups } from '#shared/verdict/measures/reflection-groups'
import { buildBundle } from '../../../support/build-bundle'

const month = buildBundle()
  .task({ step: 2, area: 'server', estimate: 60 })
  .task({ step: 2, area: 'database', estimate: 45 })
  .task({ step: 3, area: 'front-end', estimate: 90 })
  .log({ taskId: 'task-1', date: '2026-11-09', minutes: 30 })
  .log({ taskId: 'task-2', date: '2026-11-09', minutes: 50 })
  .log({ taskId: 'task-3', date: '2026-11-09', minutes: 70 })
  .log({ taskId: 'task-gone', date: '2026-11-09', minutes: 500 })
  .reflection({ date: '2026-11-09', energy: 2, debugging: 'data' })
  .reflection({ date: '2026-11-09', step: 3, energy: 0, debugging: 'both' })
  .reflection({ date: '2026-11-09', step: 2, energy: -2, debugging: 'data' })
  .reflection({ date: '2026-11-10', step: 2, energy: 1 })
  .reflection({ date: '2026-11-11', energy: 1 })
  .build()
const groupsOf = reflectionGroups(month)

describe('what a reflection belongs to', () => {
  it('is the step it names, or the one with the most minutes of its day, and the area of that step', () => {
    expect(
      month.reflections.map(groupsOf).map(({ step, side, area }) => ({ step, side, area })),
    ).toEqual([
      { step: 2, side: 'backend', area: 'database' },
      { step: 3, side: 'full-stack', area: 'front-end' },
      { step: 2, side: 'backend', area: 'database' },
      { step: 2, side: 'backend', area: null },
      { step: null, side: null, area: null },
    ])
  })
})

describe('measures', () => {
  it('count a day once in each group it belongs to', () => {
    const days = measureDays(
      month.reflections,
      (reflection) => groupsOf(reflection).side,
      (reflection) => reflection.energy,
    )
    expect(days.get('backend')).toMatchObject({ mean: 0.5, days: 2 })
    expect(days.get('full-stack')).toMatchObject({ mean: 0, days: 1 })
    expect(days.get('backend')?.reflections).toHaveLength(3)
  })

  it('count every signal', () => {
    const signals = measureSignals(month.reflections, (reflection) => groupsOf(reflection).area)
    expect(signals.get('database')).toEqual({ data: 2, interface: 0, both: 0, none: 0 })
    expect(signals.get('front-end')).toEqual({ data: 0, interface: 0, both: 1, none: 0 })
  })

  it('put minutes beside what was planned', () => {
    const areas = measureMinutes(month, (task) => task.area)
    expect(areas.get('server')).toMatchObject({ spent: 30, planned: 60 })
    expect([...areas.keys()]).toEqual(['server', 'database', 'front-end'])
    expect(measureMinutes(month, (task) => task.step).get(2)?.logs).toHaveLength(2)
  })
})
