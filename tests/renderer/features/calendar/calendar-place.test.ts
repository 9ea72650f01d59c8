import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, type Day, toDay } from '#shared/calendar/day'
import {
  type CalendarPlace,
  goToDay,
  spanTo,
  stepDays,
  turnPage,
  weeksAt,
} from '../../../../renderer/features/calendar/calendar-place'

const today = toDay('2026-11-10')
const plan = { firstDay: toDay('2026-11-02'), lastDay: toDay('2026-11-29') }
const frame = { plan, today }

const arbitraryFrame = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 70 }) })
  .map(({ start, length }) => {
    const firstDay = addDays(toDay('2026-10-01'), start)
    return { plan: { firstDay, lastDay: addDays(firstDay, length) }, today }
  })
const arbitraryDay = fc.integer({ min: -40, max: 160 }).map((n) => addDays(toDay('2026-10-01'), n))
const arbitraryPlace = fc.record({
  span: fc.constantFrom('month' as const, 'week' as const),
  shown: arbitraryDay,
  chosen: arbitraryDay,
})

function at(span: CalendarPlace['span'], day: string): CalendarPlace {
  return goToDay({ span, shown: today, chosen: today }, toDay(day), frame)
}

function daysAt(place: CalendarPlace, inFrame = frame): Day[] {
  return weeksAt(place, inFrame).flatMap(({ days }) => days)
}

test('the chosen day is always on screen', () => {
  const move = fc.oneof(
    fc.record({ by: fc.constantFrom(-7, -1, 1, 7) }),
    fc.record({ turn: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ go: arbitraryDay }),
    fc.record({ span: fc.constantFrom('month' as const, 'week' as const) }),
  )
  fc.assert(
    fc.property(arbitraryFrame, arbitraryDay, fc.array(move), (inFrame, start, moves) => {
      let place = goToDay({ span: 'month', shown: start, chosen: start }, start, inFrame)
      for (const one of moves) {
        if ('by' in one) place = stepDays(place, one.by, inFrame)
        else if ('turn' in one) place = turnPage(place, one.turn, inFrame)
        else if ('go' in one) place = goToDay(place, one.go, inFrame)
        else place = spanTo(place, one.span, inFrame)
        expect(daysAt(place, inFrame)).toContain(place.chosen)
      }
    }),
    { numRuns: 40 },
  )
})

test('a step never goes the other way', () => {
  fc.assert(
    fc.property(
      arbitraryFrame,
      arbitraryPlace,
      fc.constantFrom(-7, -1, 1, 7),
      (inFrame, any, by) => {
        const place = goToDay(any, any.chosen, inFrame)
        const next = stepDays(place, by, inFrame)
        expect(by > 0 ? next.chosen > place.chosen : next.chosen < place.chosen).toBe(true)
      },
    ),
  )
})

describe('at the edge of the page', () => {
  it('goes on to the next month', () => {
    const next = stepDays(at('month', '2026-11-29'), 1, frame)
    expect(next).toMatchObject({ shown: '2026-12-01', chosen: '2026-11-30' })
  })

  it('goes back to the month before', () => {
    const before = stepDays(at('month', '2026-11-02'), -1, frame)
    expect(before).toMatchObject({ shown: '2026-10-01', chosen: '2026-11-01' })
  })

  it('goes on to the next week', () => {
    const next = stepDays(at('week', '2026-11-15'), 1, frame)
    expect(next.chosen).toBe('2026-11-16')
    expect(daysAt(next)[0]).toBe('2026-11-16')
  })
})

describe('turning the page', () => {
  it('keeps the date, or takes the last of a shorter month', () => {
    expect(turnPage(at('month', '2027-01-31'), 1, frame).chosen).toBe('2027-02-28')
    expect(turnPage(at('month', '2027-01-15'), 1, frame).chosen).toBe('2027-02-15')
  })

  it('keeps the weekday in weeks', () => {
    expect(turnPage(at('week', '2026-11-12'), -1, frame).chosen).toBe('2026-11-05')
  })
})

it('shows the week of today though the plan is over', () => {
  const after = toDay('2026-11-30')
  const inFrame = { plan, today: after }
  const place = goToDay(at('month', '2026-11-30'), after, inFrame)
  expect(place.chosen).toBe(after)
})
