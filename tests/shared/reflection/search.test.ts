import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Reflection } from '#shared/model/reflection'
import { findWords } from '#shared/reflection/find-words'
import { findHits, reflectionIndex } from '#shared/reflection/search'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { arbitraryText } from '../../support/arbitrary-text'
import { buildBundle } from '../../support/build-bundle'

const { reflections } = buildBundle()
  .reflection({ id: 'table', title: 'A table I can explain', text: 'Dropped **two** columns.' })
  .reflection({
    id: 'list',
    title: 'The list',
    text: 'The endpoint came back empty.',
    tags: ['sql'],
  })
  .reflection({ id: 'cafe', text: 'Wrote in the café, in C#. Don’t ask.' })
  .reflection({ id: 'answer', answers: { 'put-off': 'The sql of the list' } })
  .reflection({ id: 'kana', text: '今日は良い' })
  .build()

const search = searchIn(reflections)
const idsOf = (query: string) => [...search(query).ids].toSorted()

describe('a search', () => {
  test.each([
    ['table', ['table']],
    ['TABLE', ['table']],
    ['tab', ['table']],
    ['two columns', ['table']],
    ['list', ['answer', 'list']],
    ['list sql', ['answer', 'list']],
    ['list explain', []],
    ['#sql', ['list']],
    ['#sql list', ['list']],
    ['cafe', ['cafe']],
    ['CAFÉ', ['cafe']],
    ['c#', ['cafe']],
    ['dont', ['cafe']],
    ["don't", ['cafe']],
    ['良い', ['kana']],
    ['', []],
    ['  ?! **', []],
  ])('for %j finds %j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids)
  })

  test.each([
    ['endpiont', ['list']],
    ['tabel', ['table']],
    ['tagle', ['table']],
    ['tagel', []],
    ['explian', ['table']],
    ['columms', ['table']],
    ['emty', ['list']],
    ['teh', []],
  ])('with a slip, as in %j, finds %j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids)
  })

  it('says when it had to allow for a slip, and which words it met', () => {
    expect(search('endpiont')).toMatchObject({ isLoose: true, words: new Set(['endpoint']) })
    expect(search('endp')).toMatchObject({ isLoose: false, words: new Set(['endpoint']) })
  })

  it('does not guess while something begins with the word', () => {
    expect(search('col').isLoose).toBe(false)
  })

  it('takes any text as a question and never invents an entry', () => {
    fc.assert(
      fc.property(arbitraryBundle(), arbitraryText(), (bundle, query) => {
        const known = bundle.reflections.map(({ id }) => id)
        for (const id of searchIn(bundle.reflections)(query).ids) {
          expect(known).toContain(id)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds every entry by each of its own words', () => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const find = searchIn(bundle.reflections)
        for (const { id, title } of bundle.reflections) {
          for (const { start, end } of findWords(title)) {
            expect(find(title.slice(start, end)).ids).toContain(id)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('hits', () => {
  it('are ranges of the text as it is written', () => {
    const text = 'In the CAFÉ: a cafe, cafés.'
    const hits = findHits(text, search('cafe').words)
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['CAFÉ', 'cafe'])
  })

  it('cover letters that are written as several signs', () => {
    const text = 'a cafe\u0301 b'
    const [hit] = findHits(text, new Set(['cafe']))
    expect(text.slice(hit?.start, hit?.end)).toBe('cafe\u0301')
  })

  it('are none without words', () => {
    expect(findHits('anything', new Set())).toEqual([])
  })
})

describe('words', () => {
  it('lie in order within any text, and read alike on their own', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        let end = 0
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          end = word.end
          expect(findWords(text.slice(word.start, word.end))[0]?.form).toBe(word.form)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test.each([
    ['snake_case', ['snake', 'case']],
    ['`align-items`', ['align', 'items']],
    ['Straße', ['strasse']],
    ['GET /posts/12', ['get', 'posts', '12']],
    ['C++ and C#.', ['c++', 'and', 'c#']],
    ['# Title ##', ['title']],
    ['日本 go', ['日', '本', 'go']],
  ])('of %j are %j', (text, forms) => {
    expect(findWords(text).map(({ form }) => form)).toEqual(forms)
  })
})

describe('an index', () => {
  it('is filled piece by piece, and takes each entry once', () => {
    const index = reflectionIndex()
    index.add(reflections.slice(0, 1))
    expect(index.search('list').ids.size).toBe(0)
    index.add(reflections)
    index.add(reflections)
    expect(index.search('list').ids.size).toBe(2)
  })
})

function searchIn(entries: readonly Reflection[]) {
  const index = reflectionIndex()
  index.add(entries)
  return index.search
}
