import { expect, it, test } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { DayOverview, DayState } from '#shared/schedule/day-overview'
import { describeDayLoad } from '#shared/schedule/describe-day-load'

function day(state: DayState, facts: Partial<DayOverview> = {}): DayOverview {
  const nothing = { capacity: 60, planned: 0, logged: 0, sessions: [], extra: [], isToday: false }
  return { date: toDay('2026-11-17'), state, ...nothing, ...facts }
}

const table: [DayState, Partial<DayOverview>, string][] = [
  ['planned', { planned: 90 }, '90 minutes planned'],
  ['planned', { planned: 90, logged: 10 }, '90 minutes planned, 10 logged'],
  ['today', { planned: 90, isToday: true }, 'today, 90 minutes planned'],
  ['today', { planned: 90, logged: 20, isToday: true }, 'today, 90 minutes planned, 20 logged'],
  ['today', { logged: 20, isToday: true }, 'today, 20 minutes logged'],
  ['today', { isToday: true }, 'today'],
  ['logged', { planned: 60, logged: 75 }, '60 minutes planned, 75 logged'],
  ['logged', { logged: 45 }, '45 minutes logged'],
  ['logged', { planned: 60 }, '60 minutes planned'],
  ['logged', {}, 'done'],
  ['missed', { planned: 30 }, 'missed, 30 minutes planned'],
  ['off', { capacity: 0 }, 'day off'],
  ['free', { capacity: 0 }, 'no session'],
  ['free', { capacity: 0, isToday: true }, 'today, no session'],
  ['spare', {}, 'no session'],
  ['spare', { isToday: true }, 'today, no session'],
  ['before', { capacity: 0 }, 'before the plan'],
  ['after', { capacity: 0 }, 'after the plan'],
]

test.each(table)('a day that is %s, with %j, reads "%s"', (state, facts, words) => {
  expect(describeDayLoad(day(state, facts))).toBe(`Tue 17 Nov, ${words}`)
})

it('throws on a state that no type allows', () => {
  expect(() => describeDayLoad(day('lost' as DayState))).toThrow(TypeError)
})
