import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/calendar/day'
import { schedulePlan } from '#shared/schedule/schedule-plan'
import type { Remedy, ScheduleInput } from '#shared/schedule/schedule'
import { arbitraryScheduleInput } from '../../support/arbitrary-schedule-input'

/** Checks something about the remedy of a kind, or its absence, wherever work does not fit. */
function wherever<Kind extends Remedy['kind']>(
  kind: Kind,
  check: (input: ScheduleInput, remedy: Extract<Remedy, { kind: Kind }> | undefined) => void,
): void {
  const property = fc.property(arbitraryScheduleInput({ mostTasks: 25 }), (input) => {
    const { unfitted, remedies } = schedulePlan(input)
    fc.pre(unfitted.length > 0)
    check(
      input,
      remedies.find((r): r is Extract<Remedy, { kind: Kind }> => r.kind === kind),
    )
  })
  fc.assert(property)
}

it('there is no remedy when everything fits', () => {
  fc.assert(
    fc.property(arbitraryScheduleInput({ mostTasks: 8 }), (input) => {
      const { unfitted, remedies } = schedulePlan(input)
      fc.pre(unfitted.length === 0)
      expect(remedies).toEqual([])
    }),
  )
})

describe('a later end', () => {
  it('makes everything fit, and one day less does not', () => {
    wherever('extend', (input, remedy) => {
      fc.pre(remedy !== undefined)
      expect(remedy.lastDay > input.lastDay).toBe(true)
      expect(fits({ ...input, lastDay: remedy.lastDay })).toBe(true)
      expect(fits({ ...input, lastDay: addDays(remedy.lastDay, -1) })).toBe(false)
    })
  })

  it('is the first that fits when work is done early, and missing only when there is none', () => {
    const property = fc.property(arbitraryScheduleInput({ mostTasks: 12 }), (given) => {
      const input = { ...given, spread: 'early' as const }
      const { unfitted, remedies } = schedulePlan(input)
      fc.pre(unfitted.length > 0)
      const ends = Array.from({ length: 60 }, (_, days) => addDays(input.lastDay, days + 1))
      const lastDay = ends.find((end) => fits({ ...input, lastDay: end }))
      fc.pre(lastDay !== undefined)
      expect(remedies).toContainEqual({ kind: 'extend', lastDay })
    })
    fc.assert(property)
  })
})

describe('more minutes a day', () => {
  it('make everything fit, and five less do not', () => {
    wherever('more-minutes', (input, remedy) => {
      fc.pre(remedy !== undefined)
      expect(remedy.minutesPerDay % 5).toBe(0)
      expect(fits(raised(input, remedy.minutesPerDay))).toBe(true)
      expect(fits(raised(input, remedy.minutesPerDay - 5))).toBe(false)
    })
  })

  it('are missing only when 24 hours are not enough', () => {
    wherever('more-minutes', (input, remedy) => {
      fc.pre(remedy === undefined)
      expect(fits(raised(input, 1440))).toBe(false)
    })
  })
})

describe('dropping optional tasks', () => {
  it('makes the rest fit, and dropping any one of them less does not', () => {
    wherever('drop-optional', (input, remedy) => {
      fc.pre(remedy !== undefined)
      const optional = new Set(input.tasks.filter((task) => task.optional).map(({ id }) => id))
      for (const id of remedy.taskIds) expect(optional.has(id)).toBe(true)
      expect(fits(without(input, remedy.taskIds))).toBe(true)
      for (const kept of remedy.taskIds) {
        expect(
          fits(
            without(
              input,
              remedy.taskIds.filter((id) => id !== kept),
            ),
          ),
        ).toBe(false)
      }
    })
  })

  it('is missing only when dropping all of them is not enough', () => {
    wherever('drop-optional', (input, remedy) => {
      const optional = input.tasks.filter((task) => task.optional).map(({ id }) => id)
      fc.pre(remedy === undefined)
      expect(fits(without(input, optional))).toBe(false)
    })
  })
})

function fits(input: ScheduleInput): boolean {
  return schedulePlan(input).unfitted.length === 0
}

/** Every day with time at all gets at least so many minutes. */
function raised(input: ScheduleInput, least: number): ScheduleInput {
  const raise = (minutes: number) => (minutes > 0 ? Math.max(minutes, least) : 0)
  const { weekly, overrides = {} } = input.availability
  const days = Object.entries(overrides).map(([day, minutes]) => [day, raise(minutes)])
  return {
    ...input,
    availability: { weekly: weekly.map(raise), overrides: Object.fromEntries(days) },
  }
}

/** What depends on a task that is gone does not wait for it. */
function without(input: ScheduleInput, ids: readonly string[]): ScheduleInput {
  const isKept = (id: string) => !ids.includes(id)
  const tasks = input.tasks
    .filter((task) => isKept(task.id))
    .map((task) => ({ ...task, dependsOn: (task.dependsOn ?? []).filter(isKept) }))
  return { ...input, tasks, pins: (input.pins ?? []).filter((pin) => isKept(pin.taskId)) }
}
