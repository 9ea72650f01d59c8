import i18next from 'i18next'
import type { Catalogue } from '#shared/language/catalogue'
import { currentLocale } from '#shared/language/current-locale'
import type { Language } from '#shared/language/languages'
import type { CountedText, CountedValuesOf, Text, ValuesOf } from '#shared/language/texts'

/**
 * A text in the language of the app.
 *
 * Call it when something is said, not when a file is loaded: the language is known a moment later, and may change.
 *
 * @param text the English, which is its key in the catalogues as well; names in braces are places for values
 * @param values what goes into the places, as it is; a value that looks like a place is left alone
 * @returns the English where a catalogue lacks it
 * @example translate('Saved at {time}', { time: '19:09' }) // 'Gespeichert um 19:09' in German
 */
export function translate<English extends Text>(
  text: English,
  ...[values]: ValuesOf<English>
): string {
  const { language } = currentLocale()
  // Most texts of most starts: the English is here already, and has no places.
  if (language === 'en' && values === undefined) return text
  return i18n.t(text, { lng: language, ...values })
}

/**
 * A text about a number of things, in the form that fits the number.
 *
 * @param count whole number, 0 or more; it is the value of `{count}`
 * @param one the English for one
 * @param other the English for none or several, which is its key in the catalogues
 * @example translateCount(2, '{count} day off', '{count} days off') // '2 days off'
 */
export function translateCount<English extends CountedText>(
  count: number,
  one: string,
  other: English,
  ...[values]: CountedValuesOf<English>
): string {
  return i18n.t(other, {
    lng: currentLocale().language,
    ...values,
    count,
    defaultValue_one: one,
    defaultValue_other: other,
  })
}

/** Adds the texts of a language, or some of them; English needs none, being the key. */
export function addCatalogue(language: Language, catalogue: Catalogue): void {
  addTexts(language, textsOf(catalogue))
}

/** The texts of a language as they are looked up, to be handed to another thread. */
export type LoadedTexts = Readonly<Record<string, string>>

/** @returns null for English, and for what was not loaded */
export function loadedTexts(language: Language): LoadedTexts | null {
  return (i18n.getResourceBundle(language, namespace) as LoadedTexts | undefined) ?? null
}

export function addTexts(language: Language, texts: LoadedTexts): void {
  i18n.addResourceBundle(language, namespace, texts)
}

function textsOf(catalogue: Catalogue): LoadedTexts {
  const resources: Record<string, string> = {}
  for (const [english, translation] of Object.entries(catalogue)) {
    if (typeof translation === 'string') resources[english] = translation
    else {
      resources[`${english}_one`] = translation.one
      resources[`${english}_other`] = translation.other
    }
  }
  return resources
}

/** There is one; it is the library's usual one. */
const namespace = 'translation'

const i18n = i18next.createInstance()

void i18n.init({
  lng: 'en',
  fallbackLng: false,
  resources: {},
  initAsync: false,
  // A text is a sentence, which has dots and colons of its own.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
})
