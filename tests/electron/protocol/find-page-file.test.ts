import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPageFile } from '../../../electron/protocol/find-page-file'

const find = (path: string): string | null => findPageFile(`app://plumbline${path}`, '/page')

describe('the file behind an address', () => {
  test.each([
    ['/', '/page/index.html'],
    ['/index.html', '/page/index.html'],
    ['/?a=b#c', '/page/index.html'],
    ['/assets/index-C_4x-9Za.js', '/page/assets/index-C_4x-9Za.js'],
    ['/assets/literata-latin-wght-normal.woff2', '/page/assets/literata-latin-wght-normal.woff2'],
    // The address itself is cleaned before we see it: what is left lies inside.
    ['/../main.js', '/page/main.js'],
    ['/a/%2e%2e/b.js', '/page/b.js'],
  ])('%s is %s', (path, file) => expect(find(path)).toBe(file))

  test.each([
    '/..%2fmain.js',
    '/..%5cmain.js',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/%252e%252e/main.js',
    '/a%00.js',
    '/a%20b.js',
    '/.env',
    '/assets/.hidden.js',
    '/assets//a.js',
    '/assets/',
    '/ä.js',
    '/a~.js',
    '/C:/windows.js',
  ])('%s is refused', (path) => expect(find(path)).toBeNull())

  test.each([
    'app://other/index.html',
    'https://plumbline/index.html',
    'app:index.html',
    'nonsense',
  ])('another address, %s, is refused', (address) =>
    expect(findPageFile(address, '/page')).toBeNull(),
  )

  test('whatever the path, it never leads out of the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E',
      '%5c',
      '\\',
      '%00',
      '/',
      '%2f',
      'a',
      '%',
      ';',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = find(`/${pieces.join('')}`)
        expect(file === null || /^\/page\/[\w-][\w./-]*$/.test(file)).toBe(true)
        expect(file?.includes('/..') ?? false).toBe(false)
      }),
    )
  })
})
