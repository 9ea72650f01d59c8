import { afterEach, describe, expect, test } from 'vitest'
import { setLocale } from '#shared/language/current-locale'
import { fileLocale } from '#shared/language/locale'
import { startLocale } from '#shared/language/start-locale'
import { translate, translateCount } from '#shared/language/translate'
import { hostilePayloads } from '../../support/hostile-payloads'

afterEach(() => setLocale(fileLocale))

// The catalogue itself is checked by its types; these stand for any text.
const say = translate as (text: string, values?: Record<string, string>) => string
const count = translateCount as (n: number, one: string, other: string) => string

describe('translate', () => {
  test('says the English where there is no other language', () => {
    expect(translate('Cancel')).toBe('Cancel')
  })

  test('says the German once German is started', async () => {
    await startLocale({ ...fileLocale, language: 'de' })
    expect(translate('Cancel')).toBe('Abbrechen')
  })

  test.each(['en', 'de'] as const)(
    'puts every value into its place as it is, in %s',
    async (language) => {
      await startLocale({ ...fileLocale, language })
      for (const title of [...hostilePayloads, '{other}', '$t(Cancel)', '{{title}}', '$&', '']) {
        expect(say('Did {title} and {other}.', { title, other: 'that' })).toBe(
          `Did ${title} and that.`,
        )
      }
    },
  )

  test('keeps dots, colons and underscores of a sentence', () => {
    expect(say('Saved: now. It is_so: yes.')).toBe('Saved: now. It is_so: yes.')
  })
})

describe('translateCount', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('has the form that fits %d in English', (number, said) => {
    expect(count(number, '{count} day', '{count} days')).toBe(said)
  })

  test.each([
    [0, '0 Tage'],
    [1, '1 Tag'],
    [2, '2 Tage'],
  ])('has the form that fits %d in German', async (number, said) => {
    await startLocale({ ...fileLocale, language: 'de' })
    expect(count(number, '{count} day', '{count} days')).toBe(said)
  })
})
