import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { applyImport } from '#shared/export/import-diff/apply-import'
import { compareImport } from '#shared/export/import-diff/compare-import'
import { newPlanOf } from '#shared/export/import-diff/new-plan-of'
import { settleImport } from '#shared/export/import-diff/settle-import'
import { withFreshIds } from '#shared/export/import-diff/with-fresh-ids'
import { bundleSchema } from '#shared/export/import/bundle-schema'
import { checkRecords } from '#shared/export/import/check-records'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { readChecklist } from '#shared/export/import/read-checklist'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryMarkdown } from '../../../support/arbitrary-text'
import { miniBlog } from '../mini-blog'

const today = toDay('2026-11-24')

/** A document in which lines were lost, copied, moved, cut and made up. */
const mangled = fc
  .tuple(
    fc.constantFrom('gfm' as const, 'obsidian-tasks' as const),
    fc.array(
      fc.record({
        at: fc.nat(),
        to: fc.nat(),
        how: fc.constantFrom('drop', 'copy', 'move', 'cut', 'join', 'write'),
        text: arbitraryMarkdown(),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([profile, edits]) => {
    const lines = toMarkdown(miniBlog(), { profile }).split('\n')
    for (const { at, to, how, text } of edits) {
      const from = at % lines.length
      const [line = ''] = how === 'copy' ? [lines[from]] : lines.splice(from, 1)
      if (how === 'copy' || how === 'move') lines.splice(to % (lines.length + 1), 0, line)
      if (how === 'cut') lines.splice(from, 0, line.slice(0, to % (line.length + 1)))
      if (how === 'join') lines.splice(from, 1, line + (lines[from] ?? ''))
      if (how === 'write') lines.splice(from, 0, line, text)
    }
    return lines.join('\n')
  })

function counter(): () => string {
  let count = 0
  return () => `made-${(count += 1)}`
}

describe('a document of which anything may be left', () => {
  it('is read without an error into what a plan can be, and each line is named at most once as a whole', () => {
    fc.assert(
      fc.property(mangled, (document) => {
        const { bundle, unread } = fromMarkdown(document)
        expect(v.is(bundleSchema, bundle)).toBe(true)
        const lines = document.replace(/\r\n?/g, '\n').split('\n')
        const whole = unread.filter(({ line, text }) => lines[line - 1] === text)
        expect(new Set(whole.map(({ line }) => line)).size).toBe(whole.length)
      }),
      { numRuns: 25 },
    )
  })

  it('never breaks the plan it is taken over into, nor becomes one that is broken', () => {
    fc.assert(
      fc.property(mangled, fc.array(fc.boolean(), { minLength: 1 }), (document, choices) => {
        const read = fromMarkdown(document)
        const here = miniBlog()
        const inFile = settleImport(read, here, { newId: counter(), today })
        const changes = compareImport(here, inFile, today)
        const chosen = changes.filter((_, index) => choices[index % choices.length])
        for (const merged of [
          applyImport(here, chosen, today),
          newPlanOf(settleImport(read, null, { newId: counter(), today }), today),
        ]) {
          expect(() => checkRecords([merged])).not.toThrow()
          expect(() => checkRecords([here, withFreshIds(merged, counter())])).not.toThrow()
          expect(() => planSchedule(merged)).not.toThrow()
          expect(v.is(bundleSchema, merged)).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })

  // Were the work to grow with the square of the length, this would not end within the limit of a test.
  it('is read to its end, however long and hostile it is', () => {
    const long = 100_000
    const hostile = [
      `- [ ] x${' '.repeat(long)}y`,
      `### 2026-11-02 ${' '.repeat(long)}y`,
      `- [ ] ${'('.repeat(long)}`,
      `- [ ] x ⛔ ${'a,'.repeat(long / 2)}`,
      `## Step 1\n${'- [ ] a (5 min)\n'.repeat(500)}`,
      `---\n${'a: 1\n'.repeat(1500)}---\n`,
    ]
    for (const document of hostile) {
      expect(v.is(bundleSchema, fromMarkdown(document).bundle)).toBe(true)
      expect(readChecklist(document)).toBeDefined()
    }
  })
})
