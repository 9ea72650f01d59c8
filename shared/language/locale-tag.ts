import type { Locale } from '#shared/language/locale'

/**
 * How libraries and screen readers know the language, as BCP 47.
 *
 * @example localeTag({ ...fileLocale, language: 'de' }) // 'de-DE'
 */
export function localeTag({ language, dateOrder }: Locale): string {
  if (language === 'de') return 'de-DE'
  return dateOrder === 'month-first' ? 'en-US' : 'en-GB'
}
