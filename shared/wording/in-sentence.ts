import { currentLocale } from '#shared/language/current-locale'

/**
 * A name as it is written in the middle of a sentence: small in English, as it is in languages whose nouns
 * keep their capitals.
 *
 * @example inSentence('Build a backend first') // 'build a backend first'
 */
export function inSentence(name: string): string {
  return currentLocale().language === 'en' ? name.toLowerCase() : name
}
