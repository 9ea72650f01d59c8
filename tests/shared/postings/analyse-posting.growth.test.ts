import { expect, test } from 'vitest'
import { analysePosting } from '#shared/postings/analyse-posting'

/** Nothing here depends on the time zone, and it takes its time. */
const isFirstRun = process.env['EXPECTED_TIME_ZONE'] === undefined

const pieces = [
  'api design ',
  'no ',
  'css, ',
  'api design not required ',
  'and css, ',
  'end to ',
  'a. ',
  '\r\n',
  'About\n',
  "a'",
  'www.',
  ' ',
]

test.runIf(isFirstRun).for(pieces)('%j over and over costs no more than its length', (piece) => {
  const short = fastest(piece.repeat(30_000 / piece.length))
  const long = fastest(piece.repeat(300_000 / piece.length))
  // Ten times the text; were the work to grow with its square, it would take a hundred times as long.
  expect(long).toBeLessThan(Math.max(short, 5) * 45)
})

test.runIf(isFirstRun)('a text of a million characters is read to its end', () => {
  const text = `${'no api design, '.repeat(66_000)}.\nUI integration`
  expect(analysePosting(text).hits.at(-1)?.term).toBe('UI integration')
})

/** Milliseconds of the better of two, so that a busy machine counts less. */
function fastest(text: string): number {
  return Math.min(timeOf(text), timeOf(text))
}

function timeOf(text: string): number {
  const start = performance.now()
  analysePosting(text)
  return performance.now() - start
}
