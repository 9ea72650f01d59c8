import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { exportFormats } from '#shared/export/export-formats'
import { toMarkdown } from '#shared/export/formats/markdown/to-markdown'
import { fromMarkdown } from '#shared/export/import/from-markdown'
import { buildBundle } from '../../support/build-bundle'

/** Without a line break, as somebody may paste. */
const texts = {
  'a megabyte of words': 'word '.repeat(200_000).trim(),
  'long, without a space': 'x'.repeat(200_000),
  'long, of halves of characters': '\uD83D'.repeat(200_000),
  'long, of emoji': '👩‍👩‍👧‍👦'.repeat(20_000),
  // The parser of Markdown takes the square of these: a page of them is what is promised.
  'a page of brackets': '[('.repeat(1_000),
  'a page of stars': '*_'.repeat(1_000),
}

// The time limit is for what hangs.
describe.each(Object.entries(texts))('a paragraph that is %s', (_kind, text) => {
  it('goes out in every format, and comes back', () => {
    const bundle = buildBundle().reflection({ text, title: 'Long' }).build()
    const context = { now: 0, today: toDay('2026-11-17'), options: {} }
    const files = exportFormats.map((format) => format.render(bundle, context))
    const written = files.flatMap((file) => (file.kind === 'text' ? [file.text] : []))
    expect(written.filter((file) => /\p{Surrogate}/u.test(file))).toEqual([])
    const [read] = fromMarkdown(toMarkdown(bundle)).bundle.reflections
    expect(read?.text).toHaveLength(text.length)
  })
})
