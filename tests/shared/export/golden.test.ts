import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import type { ExportedFile } from '#shared/export/export-format'
import { exportFormats } from '#shared/export/export-formats'
import { choiceVariants } from './choice-variants'
import { miniBlog } from './mini-blog'

const moment = { now: Date.UTC(2026, 10, 24, 18), today: toDay('2026-11-24') }
const files = exportFormats.flatMap((format) =>
  choiceVariants(format).map((variant) => ({ format, ...variant })),
)

/** `UPDATE_GOLDEN=1 npx vitest run golden` writes the files anew; then read what git says changed. */
describe('a committed document', () => {
  it.each(files)('of $format.label is still written: $name', ({ format, name, options }) => {
    const folder = new URL(`../../golden/${format.id}/`, import.meta.url)
    const file = format.render(miniBlog(), { ...moment, options })
    const extension = file.kind === 'text' ? format.extension : 'json'
    const path = new URL(`mini-blog${name}.${extension}`, folder)
    if (process.env['UPDATE_GOLDEN'] !== undefined) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, contentOf(file))
    }
    expect(contentOf(file)).toBe(readFileSync(path, 'utf8'))
  })
})

/** Pages are drawn by the page; what stands on them is kept here. */
function contentOf(file: ExportedFile): string {
  return file.kind === 'text' ? file.text : `${JSON.stringify(file.document, null, 2)}\n`
}
