import { loadDateNames } from '#shared/calendar/load-date-names'
import { setLocale } from '#shared/language/current-locale'
import type { Locale } from '#shared/language/locale'
import { addTexts, type LoadedTexts } from '#shared/language/translate'

/**
 * Speaks as the thread does that sent its texts: loaded a second time they would stand in the app twice.
 *
 * @param texts null for English
 */
export async function followLocale(locale: Locale, texts: LoadedTexts | null): Promise<void> {
  if (texts) addTexts(locale.language, texts)
  await loadDateNames(locale.language)
  setLocale(locale)
}
