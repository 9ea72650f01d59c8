import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportFileName } from '#shared/export/export-file-name'
import { exportFormats } from '#shared/export/export-formats'
import { miniBlog } from './mini-blog'

/** `UPDATE_GOLDEN=1 npx vitest run golden` writes the files anew; then read what git says changed. */
describe.each(Object.values(exportFormats))('the format $label', (format) => {
  it('still writes the committed document', () => {
    const file = new URL(`../../golden/${format.id}/mini-blog.${format.extension}`, import.meta.url)
    const text = format.render(miniBlog())
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('is registered under its own id and names its files', () => {
    expect(Object.entries(exportFormats)).toContainEqual([format.id, format])
    expect(exportFileName('Mini blog', format.extension)).toBe(`mini-blog.${format.extension}`)
  })
})
