import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { analysePosting } from '#shared/postings/analyse-posting'
import { describeMarket } from '#shared/postings/market'
import { postingProblem } from '#shared/postings/posting-limit'
import { explainPosting, postingLeanWords } from '#shared/postings/posting-words'
import { findPostingTerm } from '#shared/postings/terms'

const text = 'You own the API design and the database management of two services.'

beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
afterAll(() => setLocale(fileLocale))

describe('postings in German', () => {
  it('reads an English posting as it does in English, and says so in German', () => {
    const german = analysePosting(text)
    setLocale(fileLocale)
    expect(german).toEqual(analysePosting(text))
    setLocale({ ...fileLocale, language: 'de' })
    expect(postingLeanWords[german.lean]).toBe('Sucht Backend-Arbeit')
    expect(explainPosting(text, german)).toMatch(
      /^Gefundene Begriffe: \d für Backend, 0 für Full Stack\. Dem Wortlaut nach/,
    )
    expect(findPostingTerm('API design').reason).toMatch(/^Zu entscheiden, was ein Dienst/)
  })

  it('counts one and several', () => {
    const counts = { backend: 1, 'full-stack': 2, balanced: 0, undecided: 0 }
    expect(describeMarket(counts, 'backend')).toBe(
      'Du hast 3 Stellenanzeigen behalten: 1 sucht Backend-Arbeit und 2 suchen Full-Stack-Arbeit. ' +
        'Deine eigenen Bewertungen neigen zu Backend; mehr dieser Stellenanzeigen suchen die andere Seite. ' +
        'Was du gern gemacht hast, hast du trotzdem gern gemacht.',
    )
    expect(postingProblem('a'.repeat(200_001))).toMatch(/^Dieser Text hat 200\.001 Zeichen/)
  })
})
