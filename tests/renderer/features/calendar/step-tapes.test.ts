// @vitest-environment node
import { expect, it } from 'vitest'
import { addDays, toDay } from '#shared/calendar/day'
import type { Step } from '#shared/model/step'
import type { DayOverview } from '#shared/schedule/day-overview'
import { type StepTape, stepTapes } from '../../../../renderer/features/calendar/step-tapes'
import { buildBundle } from '../../../support/build-bundle'

/** A day for each sign: the step of its work, `x2` for work beside the plan, `.` for none. */
function days(signs: string): DayOverview[] {
  return signs.split(' ').map((sign, index) => {
    const step = Number(sign.replace('x', '')) as Step
    const task = buildBundle().task({ step }).build().tasks[0]!
    const session = { task, minutes: 30, pinned: false, logged: 0, state: 'planned' as const }
    const work = { planned: 0, logged: 0, sessions: [], extra: [] }
    const date = addDays(toDay('2026-11-02'), index)
    const day = { date, state: 'planned' as const, isToday: false, capacity: 60, ...work }
    if (sign === '.') return day
    return sign.startsWith('x')
      ? { ...day, extra: [{ task, logged: 30 }] }
      : { ...day, sessions: [session] }
  })
}

/** `[2` begins a step, `2]` ends it, `-2` only passes through, `.` is a day without a tape. */
function drawn(tapes: readonly (StepTape | null)[]): string {
  return tapes
    .map((tape) => {
      if (!tape) return '.'
      const { step, isGap, isFirst, isLast } = tape
      return `${isFirst ? '[' : ''}${isGap ? '-' : ''}${step}${isLast ? ']' : ''}`
    })
    .join(' ')
}

it.each([
  ['1', '[1]'],
  ['1 1 1', '[1 1 1]'],
  ['1 1 2 2', '[1 1] [2 2]'],
  ['1 . . 1', '[1 -1 -1 1]'],
  ['1 . 2', '[1] . [2]'],
  ['. 1 .', '. [1] .'],
  ['1 x1 . 1', '[1 1 -1 1]'],
  ['x3 .', '[3] .'],
  ['1 2 1', '[1] [2] [1]'],
  ['. .', '. .'],
])('the days %s have the tapes %s', (signs, expected) => {
  expect(drawn(stepTapes(days(signs)))).toBe(expected)
})

it('shows the step a day begins with when it has two', () => {
  const [first, second] = days('1 2')
  const both = { ...first!, sessions: [...first!.sessions, ...second!.sessions] }
  expect(drawn(stepTapes([both]))).toBe('[1]')
})
