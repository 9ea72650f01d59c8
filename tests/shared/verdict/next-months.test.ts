import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, toDay, weekdayOf } from '#shared/calendar/day'
import type { RatingValue } from '#shared/model/rating'
import { steps } from '#shared/model/step'
import { monthKinds } from '#shared/template/months/month-kinds'
import { defaultWeekly, type PlanDraft } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { subjectOf } from '#shared/template/subject-of-plan'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { nextMonths } from '#shared/verdict/next-months'
import type { StepRatings } from '#shared/verdict/verdict'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'
import { everyState } from './every-rating'

const today = toDay('2026-11-27')

function planRated(ratings: StepRatings) {
  return steps
    .reduce((built, step) => {
      const value = ratings[step]
      return value ? built.rating({ step, value }) : built
    }, buildBundle())
    .build()
}

const rated = (...[a, b, c, d]: RatingValue[]) => planRated({ 1: a, 2: b, 3: c, 4: d })

describe('the months that could follow', () => {
  it.each([
    ['depth first after a lean to backend', rated(4, 5, 3, 3), ['depth', 'breadth']],
    ['breadth first after a lean to full stack', rated(2, 3, 5, 4), ['breadth', 'depth']],
    ['a tie-breaker when balanced', rated(3, 4, 4, 3), ['tie-breaker', 'depth', 'breadth']],
    ['depth first when settled early', rated(5, 5, 1), ['depth', 'breadth']],
  ])('suggest %s', (_, bundle, kinds) => {
    const months = nextMonths(bundle, today)
    expect(months.map(({ kind }) => kind)).toEqual(kinds)
    expect(months.map(({ isSuggested }) => isSuggested)).toEqual(kinds.map((_kind, at) => at === 0))
  })

  it('offer both sides in every state, and suggest neither while it is undecided', () => {
    for (const ratings of everyState) {
      const months = nextMonths(planRated(ratings), today)
      const kinds = months.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['depth', 'breadth']))
      const { lean } = deriveVerdict(ratings)
      expect(months.filter(({ isSuggested }) => isSuggested)).toHaveLength(
        lean === 'undecided' ? 0 : 1,
      )
      expect(kinds.includes('tie-breaker')).toBe(lean === 'balanced')
    }
  })

  it('give a reason that claims no more than the ratings', () => {
    for (const ratings of everyState) {
      for (const { text, reason } of nextMonths(planRated(ratings), today)) {
        for (const words of [text, reason]) {
          expect(words).toMatch(/^[A-Z].*\.$/)
          expect(words).not.toMatch(/[%!]|undefined|null|\byou are\b|developer|should/)
        }
      }
    }
    const [depth, breadth] = nextMonths(rated(4, 5, 3, 3), today)
    expect(depth?.reason).toBe('Your ratings point to backend: a clear lean.')
    expect(breadth?.reason).toContain('This is as valid')
  })

  it('begin on the first Monday after the plan, and after today when it is long over', () => {
    const [month] = nextMonths(rated(4, 5, 3, 3), today)
    expect(month?.draft.firstDay).toBe('2026-11-30')
    const [late] = nextMonths(rated(4, 5, 3, 3), toDay('2026-12-15'))
    expect(late?.draft.firstDay).toBe('2026-12-21')
  })

  it('keep the product, its week and a title that says what is next', () => {
    const bundle = rated(4, 5, 3, 3)
    const [month] = nextMonths(bundle, today)
    expect(month?.draft).toMatchObject({
      title: 'Mini blog: deeper on the server',
      idea: 'mini-blog',
      weekly: bundle.plan.weekly,
      weeks: 4,
      month: 'depth',
    })
    const next = { ...bundle, plan: { ...bundle.plan, title: 'Mini blog: a tie-breaker week' } }
    expect(nextMonths(next, today)[0]?.draft.title).toBe('Mini blog: deeper on the server')
  })

  it('are plans that can be made, whatever the plan before', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        for (const { draft, kind } of nextMonths(bundle, today)) {
          expect(weekdayOf(draft.firstDay)).toBe(1)
          expect(daysBetween(today, draft.firstDay)).toBeGreaterThan(0)
          expect(draft.title.length).toBeLessThanOrEqual(80)
          const { plan, tasks } = planFromTemplate(draft, countedIds(), 0)
          expect(tasks).toHaveLength(monthKinds[kind].steps.flatMap((step) => step.tasks).length)
          expect(plan.weekly.some((minutes) => minutes > 0)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the subject of a plan', () => {
  it.each(Object.values(monthKinds))(
    'is read back from $label of an own idea',
    ({ kind, weeks }) => {
      const draft: PlanDraft = {
        title: 'My plants',
        idea: 'custom',
        noun: 'house plant',
        firstDay: today,
        weeks,
        weekly: defaultWeekly,
        month: kind,
      }
      expect(subjectOf(planFromTemplate(draft, countedIds(), 0))).toEqual({
        idea: 'custom',
        noun: 'house plant',
      })
    },
  )

  it('has no noun when the tasks no longer say, and needs none for a preset', () => {
    expect(subjectOf(buildBundle().plan({ idea: 'custom' }).task().build()).noun).toBe('')
    expect(subjectOf(buildBundle().plan({ idea: 'gone' }).build())).toEqual({
      idea: 'custom',
      noun: '',
    })
    expect(subjectOf(buildBundle().build())).toEqual({ idea: 'mini-blog', noun: '' })
  })
})

function countedIds(): () => string {
  let count = 0
  return () => `id-${count++}`
}
