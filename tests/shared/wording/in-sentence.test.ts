import { afterEach, expect, test } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { inSentence } from '#shared/wording/in-sentence'

afterEach(() => setLocale(fileLocale))

test('a name is small in the middle of an English sentence', () => {
  expect(inSentence('Front end')).toBe('front end')
})

test('a name keeps its capitals in German', async () => {
  await startLocale({ ...fileLocale, language: 'de' })
  expect(inSentence('Backend bauen')).toBe('Backend bauen')
})
