import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import { explainVerdict } from '#shared/verdict/explain-verdict'

describe('the verdict in German', () => {
  beforeAll(() => startLocale({ ...fileLocale, language: 'de' }))
  afterAll(() => setLocale(fileLocale))

  it('says the lean, the arithmetic and what would change it', () => {
    const { headline, paragraph, flips } = explainVerdict({ 1: 4, 2: 5, 3: 3, 4: 3 })
    expect(headline).toBe('Neigung zum Backend')
    expect(paragraph).toBe(
      'Die Idee hast du mit 4 bewertet und den Bau des Backends mit 5: im Mittel 4,5 für die Backend-Seite. ' +
        'Das Frontend hat 3 und der Feinschliff 3: im Mittel 3 für die Full-Stack-Seite. ' +
        'Der Abstand ist 1,5 in Richtung Backend, auf einer Skala bis 4: eine deutliche Neigung.',
    )
    expect(flips[0]?.text).toMatch(
      /^\S+ Punkte? (mehr|weniger) bei Schritt \d, von \d auf \d, ergäbe: ausgeglichen\.$/,
    )
  })

  it('names what is missing, and writes decimals with a comma', () => {
    expect(explainVerdict({ 1: 4, 2: 5, 3: 3 }).missing).toBe(
      'Noch zu bewerten: Schritt 4, Beide Ebenen verfeinern.',
    )
    expect(formatPoints(-0.64)).toBe('−0,6')
  })
})
