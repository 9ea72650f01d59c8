import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { type CsvTableId, csvTables } from '#shared/export/formats/csv/csv-tables'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { toCsv } from '#shared/export/formats/csv/to-csv'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { wellFormed } from '#shared/export/well-formed'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale, type Locale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { livingDocuments } from '#shared/living/living-documents'
import { sampleMonth } from '#shared/template/sample-month'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { arbitraryBundle } from '../../support/arbitrary-bundle'

/** As far from the one of files as it gets. */
const german: Locale = {
  language: 'de',
  dateOrder: 'month-first',
  weekStartsOn: 0,
  clockHours: '12',
}
const profiles: readonly MarkdownProfile[] = ['gfm', 'obsidian-tasks']
const tables = Object.keys(csvTables) as CsvTableId[]

/** Every file with words in it, which are those of evidence as well. */
function filesOf(bundle: PlanBundle): string[] {
  return [
    ...profiles.map((profile) => toMarkdown(bundle, { profile })),
    ...tables.map((table) => toCsv(bundle, table)),
    ...livingDocuments(bundle, 'gfm').values(),
  ]
}

describe('files of an app in German', () => {
  beforeAll(() => startLocale(german))
  afterAll(() => setLocale(fileLocale))

  it('have the same bytes as in English, for any plan', () => {
    fc.assert(
      fc.property(arbitraryBundle().map(wellFormed), (bundle) => {
        const inGerman = filesOf(bundle)
        setLocale(fileLocale)
        const inEnglish = filesOf(bundle)
        setLocale(german)
        expect(inGerman).toEqual(inEnglish)
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  it('have the same bytes as in English, for a month with evidence of every kind', () => {
    let number = 0
    const month = sampleMonth(toDay('2026-12-02'), () => `id-${(number += 1)}`, 0)
    const inGerman = filesOf(month)
    setLocale(fileLocale)
    const inEnglish = filesOf(month)
    setLocale(german)
    expect(inGerman).toEqual(inEnglish)
  })

  it('come back in German, and are written again byte for byte', () => {
    fc.assert(
      fc.property(
        arbitraryBundle().map(wellFormed),
        fc.constantFrom(...profiles),
        (bundle, profile) => {
          const document = toMarkdown(bundle, { profile })
          const { bundle: readBack, unread } = fromMarkdown(document)
          expect(unread).toEqual([])
          expect(toMarkdown(readBack, { profile })).toBe(document)
        },
      ),
      { numRuns: 25 },
    )
  }, 30_000)
})
