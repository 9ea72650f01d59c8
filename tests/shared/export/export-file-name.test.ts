import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from '#shared/export/export-file-name'

describe('exportFileName', () => {
  it.each([
    ['Mini blog', 'mini-blog.md'],
    ['  My mini blog: v2 ', 'my-mini-blog-v2.md'],
    ['Überblick für März', 'überblick-für-märz.md'],
    ['レシピ 帳', 'レシピ-帳.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['', 'plan.md'],
    ['👩🏽‍💻 / ?', 'plan.md'],
  ])('calls the plan %j %j', (title, name) => {
    expect(exportFileName(title, 'md')).toBe(name)
  })

  it('gives the same name however an accent is encoded', () => {
    expect(exportFileName('caf\u0065\u0301', 'md')).toBe(exportFileName('caf\u00e9', 'md'))
  })

  it('never has a separator, a space or a leading dot, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = exportFileName(title, 'md')
        expect(name).toMatch(/^[^\s/\\:*?"<>|.-][^\s/\\:*?"<>|.]*\.md$/)
        expect(Array.from(name).length).toBeLessThanOrEqual(63)
      }),
    )
  })
})
