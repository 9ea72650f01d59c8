import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'

/**
 * Joins words as one says them, with commas and an "and" before the last.
 *
 * @param words in the order to be named
 * @returns empty text for no words
 * @example listWords(['a', 'b', 'c']) // 'a, b and c'
 */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(localeTag({ ...currentLocale(), dateOrder: 'day-first' })).format(
    words,
  )
}
