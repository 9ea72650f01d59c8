import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { Rating, RatingValue } from '#shared/model/rating'
import type { Step } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'

describe('currentRatings', () => {
  it('takes the latest rating of each step by its day, whatever the order', () => {
    const history = [
      rated(2, 5, '2026-11-12'),
      rated(2, 3, '2026-11-10'),
      rated(1, 4, '2026-11-03'),
    ]
    expect(currentRatings(history)).toEqual({ 1: 4, 2: 5 })
  })

  it('takes the rating given last when two are of the same day', () => {
    expect(currentRatings([rated(3, 2, '2026-11-20'), rated(3, 4, '2026-11-20')])).toEqual({ 3: 4 })
  })

  it('leaves out steps that were never rated', () => {
    expect(currentRatings([])).toEqual({})
  })
})

function rated(step: Step, value: RatingValue, day: string): Rating {
  return { id: `${step}-${value}-${day}`, step, value, date: toDay(day), note: '' }
}
