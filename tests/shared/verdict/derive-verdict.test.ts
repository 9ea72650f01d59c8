import { describe, expect, it } from 'vitest'
import { steps } from '#shared/model/step'
import type { Step } from '#shared/model/step'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import type { AllRatings } from '#shared/verdict/margin'
import type { Lean, StepRatings } from '#shared/verdict/verdict'
import { everyComplete, everyState } from './every-rating'

describe('deriveVerdict, checked against its definition in every one of the 6^4 states', () => {
  it('has visited all states', () => {
    expect(everyState).toHaveLength(1296)
    expect(everyComplete).toHaveLength(625)
  })

  it('leans to the side with the larger sum, and is undecided unless every completion agrees', () => {
    for (const ratings of everyState) {
      const sides = new Set(completionsOf(ratings).map(sideBySum))
      const [side] = sides
      const complete = missingOf(ratings).length === 0
      const settled = sides.size === 1 && side !== 'balanced'
      const expected: Lean = complete || settled ? (side ?? 'undecided') : 'undecided'
      const verdict = deriveVerdict(ratings)
      expect([ratings, verdict.lean]).toEqual([ratings, expected])
      expect([ratings, verdict.settledEarly]).toEqual([ratings, !complete && settled])
    }
  })

  it('has a margin and a clarity only when all four are rated', () => {
    for (const ratings of everyState) {
      const { margin, clarity, missing } = deriveVerdict(ratings)
      const [a = 0, b = 0, c = 0, d = 0] = steps.map((step) => ratings[step])
      const doubled = a + b - c - d
      const complete = missingOf(ratings).length === 0
      const word = [null, 'slight', 'clear', 'clear'][Math.abs(doubled)]
      expect(missing).toEqual(missingOf(ratings))
      expect(margin).toBe(complete ? doubled / 2 : null)
      expect(clarity).toBe(complete ? (word === undefined ? 'strong' : word) : null)
    }
  })

  it('finds no flip while ratings are missing', () => {
    for (const ratings of everyState.filter((state) => missingOf(state).length > 0)) {
      expect(deriveVerdict(ratings).flips).toEqual([])
    }
  })

  it('finds the nearest flip of each step', () => {
    for (const ratings of everyState.filter((state) => missingOf(state).length === 0)) {
      const { flips } = deriveVerdict(ratings)
      const before = sideBySum(ratings as AllRatings)
      for (const step of steps) {
        const flip = flips.find((candidate) => candidate.step === step)
        const from = ratings[step] ?? 0
        const changing = ([1, 2, 3, 4, 5] as const).filter(
          (to) => sideBySum({ ...(ratings as AllRatings), [step]: to }) !== before,
        )
        const distance = Math.min(...changing.map((to) => Math.abs(to - from)))
        expect(flip === undefined).toBe(changing.length === 0)
        if (flip === undefined) continue
        expect(flip.from).toBe(from)
        expect(Math.abs(flip.to - from)).toBe(distance)
        expect(flip.lean).toBe(sideBySum({ ...(ratings as AllRatings), [step]: flip.to }))
        expect(flip.lean).not.toBe(before)
        // Two values are equally near only when balanced; the lower one is taken.
        expect(flip.to).toBe(Math.min(...changing.filter((to) => Math.abs(to - from) === distance)))
      }
    }
  })

  it('notes what the number alone would hide', () => {
    for (const ratings of everyState) {
      const values = steps.map((step) => ratings[step])
      const [, backend, frontEnd, polish] = values
      const complete = !values.includes(undefined)
      const expected = [
        complete && values.every((value) => value === backend) && 'uniform',
        complete && values.every((value) => Number(value) < 3) && 'all-low',
        [1, 2].includes(Number(backend)) &&
          [4, 5].includes(Number(frontEnd)) &&
          [4, 5].includes(Number(polish)) &&
          'front-end-pattern',
        complete &&
          Math.sign(2 * Number(backend) - Number(frontEnd) - Number(polish)) !==
            signs[sideBySum(ratings as AllRatings)] &&
          'step-1-decides',
      ]
      expect([ratings, deriveVerdict(ratings).notes]).toEqual([ratings, expected.filter(Boolean)])
    }
  })
})

describe('deriveVerdict, properties', () => {
  it('mirrors the lean when the two sides are swapped', () => {
    const mirrored = { backend: 'full-stack', 'full-stack': 'backend' } as const
    for (const ratings of everyState) {
      const { 1: a, 2: b, 3: c, 4: d } = ratings
      const { lean } = deriveVerdict(ratings)
      const expected = lean === 'backend' || lean === 'full-stack' ? mirrored[lean] : lean
      expect(deriveVerdict({ 1: c, 2: d, 3: a, 4: b }).lean).toBe(expected)
    }
  })

  it('never moves towards full stack when a rating of the backend side is raised', () => {
    for (const ratings of everyComplete) {
      for (const step of [1, 2] as const) {
        if (ratings[step] === 5) continue
        const raised = { ...ratings, [step]: ratings[step] + 1 } as AllRatings
        const [before, after] = [deriveVerdict(ratings), deriveVerdict(raised)]
        expect(after.margin).toBeGreaterThan(before.margin ?? Infinity)
        expect(signs[after.lean]).toBeGreaterThanOrEqual(signs[before.lean])
      }
    }
  })
})

describe('deriveVerdict, properties of every state, the incomplete ones included', () => {
  it('moves with a raised rating towards its own side or not at all', () => {
    for (const ratings of everyState) {
      const before = signs[deriveVerdict(ratings).lean]
      for (const step of steps) {
        const value = ratings[step]
        if (value === undefined || value === 5) continue
        const after = signs[deriveVerdict({ ...ratings, [step]: value + 1 }).lean]
        const moved = step <= 2 ? after - before : before - after
        expect([ratings, step, moved >= 0]).toEqual([ratings, step, true])
      }
    }
  })

  it('never takes back a side that was settled early, whatever is rated next', () => {
    for (const ratings of everyState) {
      const { lean, settledEarly, missing } = deriveVerdict(ratings)
      if (!settledEarly) continue
      for (const step of missing) {
        for (const value of [1, 2, 3, 4, 5] as const) {
          expect(deriveVerdict({ ...ratings, [step]: value }).lean).toBe(lean)
        }
      }
    }
  })

  it('mirrors flips, margin and clarity when the two sides are swapped', () => {
    const swapped = { 1: 3, 2: 4, 3: 1, 4: 2 } as const
    const other = { backend: 'full-stack', 'full-stack': 'backend', balanced: 'balanced' } as const
    for (const ratings of everyState) {
      const { 1: a, 2: b, 3: c, 4: d } = ratings
      const verdict = deriveVerdict(ratings)
      const mirrored = deriveVerdict({ 1: c, 2: d, 3: a, 4: b })
      expect(mirrored.clarity).toBe(verdict.clarity)
      expect((mirrored.margin ?? 0) + (verdict.margin ?? 0)).toBe(0)
      expect(mirrored.settledEarly).toBe(verdict.settledEarly)
      expect(mirrored.missing).toEqual(
        steps.filter((step) => verdict.missing.includes(swapped[step])),
      )
      if (verdict.lean === 'balanced') continue
      const flips = verdict.flips.map((flip) => ({
        ...flip,
        step: swapped[flip.step],
        lean: other[flip.lean],
      }))
      expect(mirrored.flips).toEqual(flips.toSorted((x, y) => x.step - y.step))
    }
  })
})

describe('deriveVerdict, bad input', () => {
  it.each([0, 6, 2.5, Number.NaN, Infinity, '3', null, true])('refuses the rating %j', (value) => {
    const ratings = { 1: 3, 2: value } as unknown as StepRatings
    expect(() => deriveVerdict(ratings)).toThrow(RangeError)
  })

  it.each(['0', '5', 'one', '1.5', '01'])('refuses the step %j', (step) => {
    expect(() => deriveVerdict({ [step]: 3 } as unknown as StepRatings)).toThrow(RangeError)
  })

  it('says which step and which value it refuses', () => {
    const ratings = { 3: 9 } as unknown as StepRatings
    expect(() => deriveVerdict(ratings)).toThrow('The rating of step 3 is 9')
  })

  it('does not change its input', () => {
    const ratings = Object.freeze({ 1: 1, 2: 5, 3: 2 } as const)
    expect(deriveVerdict(ratings).missing).toEqual([4])
  })
})

const signs: Readonly<Record<Lean, number>> = {
  backend: 1,
  balanced: 0,
  undecided: 0,
  'full-stack': -1,
}

function sideBySum(ratings: AllRatings): 'backend' | 'full-stack' | 'balanced' {
  const [backend, fullStack] = [ratings[1] + ratings[2], ratings[3] + ratings[4]]
  if (backend === fullStack) return 'balanced'
  return backend > fullStack ? 'backend' : 'full-stack'
}

function missingOf(ratings: StepRatings): Step[] {
  return steps.filter((step) => ratings[step] === undefined)
}

function completionsOf(ratings: StepRatings): readonly AllRatings[] {
  return everyComplete.filter((complete) =>
    steps.every((step) => ratings[step] === undefined || ratings[step] === complete[step]),
  )
}
