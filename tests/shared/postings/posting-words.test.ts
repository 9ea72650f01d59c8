import { describe, expect, test } from 'vitest'
import type { Lean } from '#shared/verdict/verdict'
import { analysePosting } from '#shared/postings/analyse-posting'
import { groupHits } from '#shared/postings/group-hits'
import { countMarket, describeMarket, readPosting } from '#shared/postings/market'
import { longestPosting, postingProblem } from '#shared/postings/posting-limit'
import { explainPosting } from '#shared/postings/posting-words'
import { suggestPostingTitle } from '#shared/postings/suggest-posting-title'
import { buildBundle } from '../../support/build-bundle'

describe('explaining a posting', () => {
  test.for([
    ['', 'No wording that points to either side was found.'],
    ['SQL', 'Terms found: 1 for backend, 0 for full stack. That is too little to say more.'],
    ['Wir suchen dich für API-Design, Kafka und SQL.', 'does not seem to be in English'],
    ['API design and database management', 'most of the work is on the server'],
    ['UI integration, end to end', 'goes through both layers or is about what a user sees'],
    ['API design, UI integration', 'neither side outweighs the other clearly'],
  ] as const)('"%s" is explained with no more than it says', ([text, words]) => {
    expect(explainPosting(text, analysePosting(text))).toContain(words)
  })
})

describe('the terms of a side', () => {
  test('stand in the order of the text, each with its sentences once', () => {
    const text = 'SQL and API design. More SQL, and SQL again. React.'
    const met = groupHits(analysePosting(text).hits, 'backend')
    expect(met.map(({ term, sentences }) => [term.term, sentences])).toEqual([
      ['SQL', ['SQL and API design.', 'More SQL, and SQL again.']],
      ['API design', ['SQL and API design.']],
    ])
  })
})

describe('the name of a posting', () => {
  test.for([
    ['', ''],
    ['\n\n  ', ''],
    ['\r\n\r\n- Backend  engineer\r\nText', 'Backend engineer'],
    ['# Front-end developer\n\nText', 'Front-end developer'],
    [`${'long '.repeat(30)}end`, `${'long '.repeat(15).trimEnd()}…`],
    ['x'.repeat(500), `${'x'.repeat(79)}…`],
    ['🙂'.repeat(60), `${'🙂'.repeat(39)}…`],
  ] as const)('is taken from the first line of %j', ([text, title]) => {
    expect(suggestPostingTitle(text)).toBe(title)
  })
})

describe('what is in the way of reading', () => {
  test('is nothing up to the limit, and is said in words beyond it', () => {
    expect(postingProblem('a'.repeat(longestPosting))).toBeNull()
    expect(postingProblem('a'.repeat(longestPosting + 1))).toContain('200,001 characters')
    expect(postingProblem('%PDF\0')).toContain('not plain text')
  })
})

describe('the market', () => {
  const counts = (backend: number, fullStack: number, balanced = 0, undecided = 0) => ({
    backend,
    'full-stack': fullStack,
    balanced,
    undecided,
  })

  test('counts each posting by its lean', () => {
    const { postings } = buildBundle()
      .posting({ text: 'API design, database management' })
      .posting({ text: 'UI integration, end-to-end delivery' })
      .posting({ text: 'API design, UI integration' })
      .posting({ text: 'A garden' })
      .build()
    expect(countMarket(postings.map(readPosting))).toEqual(counts(1, 1, 1, 1))
  })

  test.for<[Lean | null, ReturnType<typeof counts>, string]>([
    ['backend', counts(1, 0), 'From three on'],
    [null, counts(3, 1), 'kept back until step 4 begins'],
    ['undecided', counts(3, 1), 'have not decided yet'],
    ['balanced', counts(3, 1), 'you could answer either kind'],
    ['backend', counts(3, 1, 1), 'So do most of these postings that take a side.'],
    ['full-stack', counts(3, 1), 'more of these postings ask for the other side'],
    ['full-stack', counts(2, 2), 'these postings lean to neither side'],
  ])('beside a lean that is %s', ([own, market, words]) => {
    expect(describeMarket(market, own)).toContain(words)
  })

  test('names only the kinds there are', () => {
    expect(describeMarket(counts(2, 0, 0, 1), null)).toMatch(
      /^You kept 3 postings: 2 ask for backend work and 1 asks for neither plainly\./,
    )
  })

  test('is never weighed from fewer than three postings', () => {
    for (const own of ['backend', 'full-stack', 'balanced', 'undecided', null] as const) {
      expect(describeMarket(counts(1, 1), own)).not.toContain('Your own ratings')
    }
  })
})
