import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Energy, Reflection } from '#shared/model/reflection'
import type { Side } from '#shared/model/step'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import type { EvidenceEntry, EvidenceItem } from '#shared/verdict/evidence/evidence'
import { saidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { arbitraryBundle } from '../../../support/arbitrary-bundle'
import { buildBundle } from '../../../support/build-bundle'
import { arbitraryMonth, backendPosting, day, fullStackPosting } from './arbitrary-month'
import { mirrorBundle, mirrorSide } from './mirror-bundle'

/** Every run weighs eight kinds, and pure tests run in six time zones. */
const numRuns = 50
const anyPlan = fc.oneof(arbitraryBundle(), arbitraryMonth())

function forMonths(check: (bundle: PlanBundle) => void) {
  fc.assert(fc.property(arbitraryMonth(), check), { numRuns })
}

function itemOf(bundle: PlanBundle, id: string): EvidenceItem {
  return deriveEvidence(bundle).find((item) => item.id === id)!
}

/** What an item claims, with every side exchanged. */
function mirrored({ direction, strength, pull, figure, count, entries }: EvidenceItem) {
  const isSide = direction === 'backend' || direction === 'full-stack'
  return {
    direction: isSide ? mirrorSide(direction) : direction,
    strength,
    pull: pull === 0 ? 0 : -pull,
    figure,
    count,
    speakers: speakersOf(entries, mirrorSide),
  }
}

function claimOf({ direction, strength, pull, figure, count, entries }: EvidenceItem) {
  return { direction, strength, pull, figure, count, speakers: speakersOf(entries, (side) => side) }
}

/** Entries of one day have no order that matters. */
function speakersOf(entries: readonly EvidenceEntry[], name: (side: Side) => Side) {
  return new Map(
    entries.map(({ kind, id, speaksFor }) => [`${kind} ${id}`, speaksFor && name(speaksFor)]),
  )
}

describe('the evidence of any plan', () => {
  it('is there for every kind, counts what is behind it and has it in day order', () => {
    fc.assert(
      fc.property(anyPlan, (bundle) => {
        const items = deriveEvidence(bundle)
        expect(new Set(items.map(({ id }) => id)).size).toBe(8)
        for (const { count, entries, fact } of items) {
          expect(fact).not.toBe('')
          expect(count).toBe(entries.length)
          const dates = entries.map(({ date }) => date)
          expect(dates).toEqual(dates.toSorted())
        }
      }),
      { numRuns },
    )
  })

  it('comes from records of the plan, with their days', () => {
    fc.assert(
      fc.property(anyPlan, (bundle) => {
        const all = [...deriveEvidence(bundle), ...saidAndLived(bundle)]
        for (const entry of all.flatMap(({ entries }) => entries)) {
          expect(dateOf(bundle, entry)).toBe(entry.date)
        }
      }),
      { numRuns },
    )
  })

  it('claims nothing from fewer than three entries', () => {
    forMonths((bundle) => {
      const few = {
        ...bundle,
        logs: bundle.logs.slice(0, 2),
        reflections: bundle.reflections.slice(0, 2),
        ratings: bundle.ratings.slice(0, 2),
        postings: bundle.postings.slice(0, 2),
      }
      for (const item of deriveEvidence(few)) {
        expect(item).toMatchObject({ direction: 'none', strength: 'too-little', pull: 0 })
      }
      for (const { count, strength } of deriveEvidence(bundle)) {
        expect(count >= 3 || strength === 'too-little').toBe(true)
      }
    })
  })

  it('draws a bar to the side it names, no longer than its word', () => {
    const longest = { 'too-little': 0, none: 0, slight: 1 / 3, clear: 2 / 3, strong: 1 }
    forMonths((bundle) => {
      for (const { direction, strength, pull, figure } of deriveEvidence(bundle)) {
        expect(Math.abs(pull)).toBeLessThanOrEqual(longest[strength])
        expect(pull > 0).toBe(direction === 'backend')
        expect(pull < 0).toBe(direction === 'full-stack')
        expect(figure === '' || pull !== 0).toBe(true)
      }
    })
  })
})

describe('exchanging the two sides', () => {
  it('exchanges every claim and what each entry speaks for', () => {
    forMonths((bundle) => {
      const there = deriveEvidence(bundle).filter(({ id }) => id !== 'switching')
      const back = deriveEvidence(mirrorBundle(bundle)).filter(({ id }) => id !== 'switching')
      expect(back.map(claimOf)).toEqual(there.map(mirrored))
    })
  })

  it('leaves moving between layers alone; exchanging good and bad days exchanges that', () => {
    forMonths((bundle) => {
      const claim = itemOf(bundle, 'switching')
      expect(claimOf(itemOf(mirrorBundle(bundle), 'switching'))).toEqual(claimOf(claim))
      const upsideDown = bundle.reflections.map((reflection) => ({
        ...reflection,
        energy: reflection.energy && ((0 - reflection.energy) as Energy),
      }))
      const opposite = itemOf({ ...bundle, reflections: upsideDown }, 'switching')
      expect(claimOf(opposite)).toEqual(mirrored(claim))
    })
  })
})

describe('an entry that speaks for neither side', () => {
  const blank = buildBundle().reflection().build().reflections[0]!
  const neutral: fc.Arbitrary<Partial<Reflection>> = fc.constantFrom(
    {},
    { debugging: 'both' },
    { debugging: 'none' },
    { step: 2 },
    { step: 4, debugging: 'none' },
  )

  it('never turns a piece of evidence to the other side, or makes it stronger', () => {
    fc.assert(
      fc.property(arbitraryMonth(), neutral, day(), (bundle, said, date) => {
        const before = deriveEvidence(bundle)
        const posting = { id: 'new', title: '', text: 'We like tea.', date }
        const after = deriveEvidence({
          ...bundle,
          reflections: [...bundle.reflections, { ...blank, ...said, id: 'new', date }],
          postings: [...bundle.postings, posting],
        })
        for (const [index, item] of after.entries()) {
          const { direction, pull } = before[index]!
          expect([direction, 'balanced']).toContain(item.direction)
          expect(Math.abs(item.pull)).toBeLessThanOrEqual(Math.abs(pull))
        }
      }),
      { numRuns },
    )
  })
})

describe('more of the same', () => {
  it('a note about data never moves debugging towards full stack', () => {
    fc.assert(
      fc.property(arbitraryMonth(), day(), (bundle, date) => {
        const blank = buildBundle().reflection({ debugging: 'data', date }).build().reflections[0]!
        const more = { ...bundle, reflections: [...bundle.reflections, { ...blank, id: 'new' }] }
        const [before, after] = [itemOf(bundle, 'debugging'), itemOf(more, 'debugging')]
        fc.pre(before.strength !== 'too-little')
        expect(after.pull).toBeGreaterThanOrEqual(before.pull)
      }),
      { numRuns },
    )
  })

  it('a posting that asks for one side never moves the market to the other', () => {
    expect.hasAssertions()
    for (const [text, direction] of [
      [backendPosting, 'backend'],
      [fullStackPosting, 'full-stack'],
    ] as const) {
      const three = buildBundle().posting({ text }).posting({ text }).posting({ text }).build()
      expect(itemOf(three, 'postings').direction).toBe(direction)
    }
  })
})

function dateOf({ plan, ...records }: PlanBundle, { kind, id }: EvidenceEntry) {
  if (kind === 'guess') return id === plan.id ? plan.firstDay : undefined
  const table = `${kind}s` as const
  return records[table].find((record) => record.id === id)?.date
}
