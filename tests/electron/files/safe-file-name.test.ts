import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from '../../../electron/files/safe-file-name'

describe('a file name', () => {
  test.each([
    ['a plain title', 'Mini blog', 'Mini blog.md'],
    ['its ending given already', 'Mini blog.md', 'Mini blog.md'],
    ['its ending in capitals', 'Mini blog.MD', 'Mini blog.md'],
    ['another ending', 'notes.txt', 'notes.txt.md'],
    ['folders', '../../etc/passwd', 'etc passwd.md'],
    ['an absolute path', 'C:\\Windows\\a', 'C Windows a.md'],
    ['characters Windows refuses', 'a:b*c?d"e<f>g|h', 'a b c d e f g h.md'],
    ['line ends and NUL', 'one\r\ntwo\u0000three\u2028four', 'one two three four.md'],
    ['dots and spaces at its ends', ' ..plan. . ', 'plan.md'],
    ['a device name', 'CON', 'Plumbline CON.md'],
    ['a device name with an ending', 'nul.md', 'Plumbline nul.md'],
    ['a device name with another ending', 'aux.tar', 'Plumbline aux.tar.md'],
    ['a device name with a small digit', 'COM¹', 'Plumbline COM¹.md'],
    ['a word that starts like a device', 'console', 'console.md'],
    ['marks that turn its direction', 'gpj\u202Eexe.\u2066a', 'gpjexe.a.md'],
    ['half a character', 'a\uD800b', 'a b.md'],
    ['accents in two parts', 'Cafe\u0301', 'Café.md'],
    ['an emoji of several parts', '👩‍💻 plan', '👩‍💻 plan.md'],
    ['nothing', '', 'Plumbline.md'],
    ['nothing but dots', '...', 'Plumbline.md'],
  ])('made from %s', (_case, suggested, expected) => {
    expect(safeFileName(suggested, 'md')).toBe(expected)
  })

  test('is cut between characters, and keeps its ending', () => {
    const name = safeFileName('👩‍💻'.repeat(60), 'json')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
    expect(name).toMatch(/^(👩‍💻)+\.json$/u)
  })

  test('is safe whatever was suggested, and stays as it is when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (suggested) => {
        const name = safeFileName(suggested, 'md')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+\.md$/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]\.md$|\.\./)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
        expect(safeFileName(name, 'md')).toBe(name)
      }),
    )
  })
})
