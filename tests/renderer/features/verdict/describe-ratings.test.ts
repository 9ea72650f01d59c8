import { expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { describeRatings } from '../../../../renderer/features/verdict/describe-ratings'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-17')

it('says that nothing was rated', () => {
  expect(describeRatings([], today)).toEqual({ since: 'not rated', before: null })
})

it('names the day of the rating that counts, and today as today', () => {
  const { ratings } = buildBundle().rating({ value: 4, date: '2026-11-10' }).build()
  expect(describeRatings(ratings, today).since).toBe('rated Tue 10 Nov')
  expect(describeRatings(ratings, toDay('2026-11-10')).since).toBe('rated today')
})

it('tells what was said before, latest first', () => {
  const { ratings } = buildBundle()
    .rating({ value: 2, date: '2026-11-03' })
    .rating({ value: 3, date: '2026-11-06' })
    .rating({ value: 5, date: '2026-11-10' })
    .build()
  expect(describeRatings(ratings, today).before).toBe('before: 3 on 6 Nov, 2 on 3 Nov')
})
