import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rowsOfPage } from './support/rows-of-page'

const rows = rowsOfPage('docs/accessibility.md', /^\d\.\d\.\d+ AA?$/).map(
  ([criterion = '', , , file = '', title = '']) => ({ criterion, file, title }),
)

/** WCAG 2.2, levels A and AA: the numbers of the criteria of each guideline. */
const guidelines: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
}

describe('the page about accessibility', () => {
  test('has every criterion, once', () => {
    const wanted = Object.entries(guidelines).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${number}`),
    )
    expect(rows.map(({ criterion }) => criterion.split(' ')[0])).toEqual(wanted)
  })

  test.each(rows.filter(({ file }) => file !== '-'))(
    'names a test for $criterion that exists',
    ({ file, title }) => {
      expect(existsSync(file) ? readFileSync(file, 'utf8') : file).toContain(title)
    },
  )

  test.each(rows.filter(({ file }) => file === '-'))('says why $criterion has none', (row) => {
    expect(['by hand', 'does not apply']).toContain(row.title)
  })
})
