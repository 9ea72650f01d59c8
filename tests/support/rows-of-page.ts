import { readFileSync } from 'node:fs'

/**
 * The rows of a table of a page in docs/ that names tests: their cells without the marks of code.
 *
 * @param id what the first cell of a row looks like
 */
export function rowsOfPage(page: string, id: RegExp): string[][] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, ...cells]) => cells)
    .filter(([first = '']) => id.test(first))
}
