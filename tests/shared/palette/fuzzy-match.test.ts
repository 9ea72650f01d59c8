import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fuzzyRanges, fuzzyScore, prepareText, queryWords } from '#shared/palette/fuzzy-match'

const score = (query: string, text: string) => fuzzyScore(queryWords(query), prepareText(text))
const ranges = (query: string, text: string) => fuzzyRanges(queryWords(query), prepareText(text))

/** The text with what was met in brackets; null when it was not met. */
function marked(query: string, text: string): string | null {
  if (score(query, text) === null) return null
  return ranges(query, text)
    .toReversed()
    .reduce((rest, { start, end }) => {
      return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`
    }, text)
}

describe('a query', () => {
  test.each([
    ['form', 'Build the new-post form', 'Build the new-post [form]'],
    ['cal', 'Calendar', '[Cal]endar'],
    ['clndr', 'Calendar', '[C]a[l]e[nd]a[r]'],
    ['gtd', 'Go to today', '[G]o to [t]o[d]ay'],
    ['wr', 'Write a reflection', '[Wr]ite a reflection'],
    ['post form', 'Build the new-post form', 'Build the new-[post] [form]'],
    ['form post', 'Build the new-post form', 'Build the new-[post] [form]'],
    ['cafe', 'In the Café', 'In the [Café]'],
    ['flow', 'Workflow', 'Work[flow]'],
    ['strasse', 'Große Straße', null],
    ['👍', 'Thumbs 👍 up', 'Thumbs [👍] up'],
  ])('%j meets %j as %j', (query, text, expected) => expect(marked(query, text)).toBe(expected))

  test.each([
    // Letters strewn over a sentence mean nothing.
    ['form', 'Find the road home'],
    ['form', 'Fork'],
    ['ref', 'Make a bare page and fetch the tasks'],
    ['form zzz', 'The form'],
    ['toolong', 'too'],
  ])('%j does not meet %j', (query, text) => {
    expect(score(query, text)).toBeNull()
    expect(ranges(query, text)).toEqual([])
  })

  test.each([
    ['cal', 'Calendar', 'Local files'],
    ['re', 'Redo', 'Write a reflection'],
    ['ref', 'Write a reflection', 'Restore from a backup'],
    ['exp', 'Export…', 'Regular expressions'],
    ['set', 'Settings', 'Set up the settings of the project'],
    ['today', 'Today', 'Copy today as Markdown'],
  ])('%j is answered better by %j than by %j', (query, better, worse) => {
    expect(score(query, better)).toBeGreaterThan(score(query, worse) ?? -Infinity)
  })
})

it('any beginning of any word of a text meets the text, and what is marked lies in it', () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, index) => {
      const text = words.join(' ')
      const [wanted] = text
        .split(/\s+/)
        .filter(Boolean)
        .slice(index % words.length)
      fc.pre(wanted !== undefined && queryWords(wanted).length > 0)
      expect(score(wanted!, text)).not.toBeNull()
      const met = ranges(wanted!, text)
      expect(met).not.toEqual([])
      let end = 0
      for (const range of met) {
        expect(range.start).toBeGreaterThanOrEqual(end)
        expect(range.end).toBeGreaterThan(range.start)
        end = range.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
