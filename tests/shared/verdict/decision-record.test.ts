import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { sampleMonth } from '#shared/template/sample-month'
import { currentRatings } from '#shared/verdict/current-ratings'
import { decisionRecord } from '#shared/verdict/decision-record'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import { explainVerdict } from '#shared/verdict/explain-verdict'
import { groupEvidence } from '#shared/verdict/group-evidence'
import { explainLayersOfStep4 } from '#shared/verdict/layers-of-step-4'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

let ids = 0
const month = sampleMonth(toDay('2026-12-02'), () => `id-${ids++}`, 0)

describe('the decision record of a finished month', () => {
  const record = decisionRecord(month)
  const group = (title: string) => record.evidence.find((each) => each.title === title)?.items ?? []

  it('says what the verdict says', () => {
    const words = explainVerdict(currentRatings(month.ratings))
    expect(record).toMatchObject({ headline: words.headline, paragraph: words.paragraph })
    expect(record.changes).toEqual(words.flips.map(({ text }) => text))
  })

  it('holds every rating with its day and note, the one that counts last', () => {
    const told = record.ratings.flatMap(({ ratings }) => ratings)
    expect(told).toHaveLength(month.ratings.length)
    expect(record.ratings[1]?.ratings.map(({ value, note }) => [value, note])).toEqual([
      [3, 'Too early to say.'],
      [4, 'Better than I thought once real posts went in.'],
    ])
  })

  it('keeps evidence and counter-evidence apart, and leaves nothing out', () => {
    expect(group('Evidence').length).toBeGreaterThan(0)
    expect(group('Evidence').every(({ direction }) => direction === 'full-stack')).toBe(true)
    expect(group('Counter-evidence').every(({ direction }) => direction === 'backend')).toBe(true)
    const shown = [...record.evidence.flatMap(({ items }) => items), ...record.unknown]
    expect(shown.map(({ id }) => id).toSorted()).toEqual(
      deriveEvidence(month)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('carries the dated entries behind each claim', () => {
    for (const { entries, count } of record.evidence.flatMap(({ items }) => items)) {
      expect(entries).toHaveLength(count)
      for (const { date } of entries) expect(date).toMatch(/^2026-11-\d\d$/)
    }
    expect(record.saidAndLived.every(({ entries }) => entries.length > 0)).toBe(true)
  })
})

describe('the decision record of any plan', () => {
  it('claims nothing from fewer than three entries, and agrees with the verdict', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const record = decisionRecord(bundle)
        const { lean, missing } = deriveVerdict(currentRatings(bundle.ratings))
        expect(record.missing === null).toBe(missing.length === 0)
        const items = record.evidence.flatMap((group) => group.items)
        const thin = items.filter(({ id, entries }) => id !== 'guess' && entries.length < 3)
        expect(thin).toEqual([])
        const first = lean === 'full-stack' ? 'full-stack' : 'backend'
        for (const { direction } of record.evidence[0]?.items ?? []) expect(direction).toBe(first)
      }),
      { numRuns: 60 },
    )
  })

  it('stands for a plan without any record', () => {
    const record = decisionRecord(buildBundle().build())
    expect(record.headline).toBe('Not yet decided')
    expect(record.cautions).toEqual([])
    expect(record.evidence.map(({ title }) => title)).toEqual([
      'Evidence for backend',
      'Evidence for full stack',
      'Speaks for neither side',
    ])
    expect(record.evidence.every(({ items, none }) => items.length === 0 && none !== '')).toBe(true)
  })
})

describe('groups of evidence', () => {
  const titles = (lean: Parameters<typeof groupEvidence>[1]) =>
    groupEvidence([], lean).map(({ title, none }) => [title, none])

  it('are named by the lean, or by side where there is none', () => {
    expect(titles('backend')[1]).toEqual([
      'Counter-evidence',
      'Nothing that was logged or written points to full stack.',
    ])
    expect(titles('full-stack')[1]?.[1]).toMatch(/points to backend\.$/)
    expect(titles('balanced')[0]?.[0]).toBe('Evidence for backend')
  })
})

describe('the layers of step 4', () => {
  const polish = () => buildBundle().task({ id: 'server', step: 4, layer: 'backend' })

  it('are named with their minutes once the step is rated', () => {
    const bundle = polish()
      .task({ id: 'page', step: 4, layer: 'front-end' })
      .task({ id: 'other', step: 3, layer: 'front-end' })
      .log({ taskId: 'server', minutes: 40 })
      .log({ taskId: 'page', minutes: 55 })
      .log({ taskId: 'other', minutes: 500 })
    expect(explainLayersOfStep4(bundle.build())).toBeNull()
    expect(explainLayersOfStep4(bundle.rating({ step: 4, value: 4 }).build())).toBe(
      'Step 4 spans both layers: you logged 40\u00a0min on backend tasks and 55\u00a0min on front-end tasks. ' +
        'In the verdict its rating counts to the full-stack side as a whole.',
    )
  })

  it('are named without minutes when none are logged', () => {
    expect(explainLayersOfStep4(polish().rating({ step: 4, value: 4 }).build())).toBe(
      'Step 4 spans both layers, and its rating counts to the full-stack side as a whole.',
    )
  })
})
