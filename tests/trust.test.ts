import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rowsOfPage } from './support/rows-of-page'

/** The rows of the matrix in `docs/trust.md`. */
const rows = rowsOfPage('docs/trust.md', /^[A-Z]\d\d$/).map(
  ([id = '', , file = '', title = '']) => ({ id, file, title }),
)

/** How many rows each part of the matrix has (RELIABILITY.md, section 8). */
const parts = { S: 18, N: 6, D: 24, M: 6, B: 13, X: 10, T: 10, R: 6, U: 3, C: 3 }

describe('the matrix of faults', () => {
  test('has every row, once', () => {
    const wanted = Object.entries(parts).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, place) => `${part}${String(place + 1).padStart(2, '0')}`),
    )
    expect(rows.map(({ id }) => id)).toEqual(wanted)
  })

  test.each(rows)('names a test for $id that exists', ({ file, title }) => {
    expect(existsSync(file) ? readFileSync(file, 'utf8') : file).toContain(title)
  })
})
