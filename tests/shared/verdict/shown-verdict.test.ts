import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { steps } from '#shared/model/step'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { marginToAngle, shownVerdict } from '#shared/verdict/shown-verdict'
import type { StepRatings as Ratings } from '#shared/verdict/verdict'
import { buildBundle } from '../../support/build-bundle'

const today = toDay('2026-11-17')

/** Step 4 is planned for the Monday after today unless told. */
function planWith(ratings: Ratings, step4Starts = '2026-11-23') {
  const plan = buildBundle().task({ step: 4 }).pin({ date: step4Starts, minutes: 60 })
  return steps
    .reduce((built, step) => {
      const value = ratings[step]
      return value ? built.rating({ step, value, date: '2026-11-10' }) : built
    }, plan)
    .build()
}

function shown(bundle: PlanBundle, showRunning = false) {
  return shownVerdict(bundle, planSchedule(bundle), today, showRunning)
}

describe('before step 4 begins', () => {
  it('keeps the lean back and lets the line hang straight', () => {
    const { verdict, ...line } = shown(planWith({ 1: 5, 2: 5, 3: 1 }))
    expect(line).toMatchObject({ isHidden: true, angle: 0, tone: 'undecided' })
    expect(verdict.lean).toBe('backend')
  })

  it('shows it when the user asks', () => {
    expect(shown(planWith({ 1: 5, 2: 5, 3: 1 }), true)).toMatchObject({
      isHidden: false,
      tone: 'backend',
    })
  })
})

describe('once step 4 has begun', () => {
  it.each([
    ['by the plan', planWith({ 1: 4, 2: 5 }, '2026-11-17')],
    ['by minutes spent on it', planWithLog()],
    ['by a rating of it', planWith({ 4: 3 })],
  ])('shows the verdict: %s', (_, bundle) => {
    expect(shown(bundle).isHidden).toBe(false)
  })
})

function planWithLog(): PlanBundle {
  return buildBundle()
    .task({ step: 4, estimate: 90 })
    .pin({ date: '2026-11-23', minutes: 60 })
    .log({ date: '2026-11-16', minutes: 30 })
    .build()
}

describe('the line', () => {
  it.each([
    ['backend', { 1: 4, 2: 5, 3: 3, 4: 3 }, 8.25],
    ['full-stack', { 1: 2, 2: 2, 3: 4, 4: 4 }, -11],
    ['balanced', { 1: 3, 2: 3, 3: 3, 4: 3 }, 0],
    ['undecided', { 1: 3, 2: 3 }, 0],
  ] as const)('hangs for %s', (tone, ratings, angle) => {
    expect(shown(planWith(ratings), true)).toMatchObject({ tone, angle })
  })

  it.each([
    [{ 1: 5, 2: 5, 3: 1 }, 1],
    [{ 1: 1, 2: 1, 3: 5 }, -1],
  ] as const)('leans visibly but modestly when the side is settled early', (ratings, side) => {
    const { angle } = shown(planWith(ratings), true)
    expect(Math.sign(angle)).toBe(side)
    expect(Math.abs(angle)).toBeLessThanOrEqual(marginToAngle(1.5))
  })

  it('always leans to the side the verdict names, never further than 22 degrees', () => {
    const rating = fc.option(fc.constantFrom<RatingValue>(1, 2, 3, 4, 5), { nil: undefined })
    const ratings = fc.record({ 1: rating, 2: rating, 3: rating, 4: rating })
    fc.assert(
      fc.property(ratings, fc.boolean(), (given, showRunning) => {
        const { angle, tone, verdict, isHidden } = shown(planWith(given), showRunning)
        expect(Math.abs(angle)).toBeLessThanOrEqual(22)
        expect(tone).toBe(isHidden ? 'undecided' : verdict.lean)
        const side = { backend: 1, 'full-stack': -1, balanced: 0, undecided: 0 }[tone]
        expect(Math.sign(angle) + 0).toBe(side)
      }),
    )
  })

  it('draws the ends of the scale as 22 degrees, backend on the left', () => {
    expect(marginToAngle(4)).toBe(22)
    expect(marginToAngle(-4)).toBe(-22)
  })
})
