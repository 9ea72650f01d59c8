import { expect, test } from 'vitest'
import { analysePosting } from '#shared/postings/analyse-posting'

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

// Were the work to grow with the square of the length, none of these would end within the limit of a test.
test.for(pieces)('%j over and over costs no more than its length', (piece) => {
  const text = `${piece.repeat(600_000 / piece.length)}\n\nUI integration`
  for (const { start, end, sentence } of analysePosting(text).hits) {
    expect(sentence).toContain(text.slice(start, end).trim().split(/\s/)[0])
  }
})

test('a text of a million characters is read to its end', () => {
  const text = `${'no api design, '.repeat(66_000)}.\nUI integration`
  expect(analysePosting(text).hits.at(-1)?.term).toBe('UI integration')
})
