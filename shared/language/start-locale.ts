import { loadDateNames } from '#shared/calendar/load-date-names'
import type { Catalogue } from '#shared/language/catalogue'
import { setLocale } from '#shared/language/current-locale'
import type { Language } from '#shared/language/languages'
import type { Locale } from '#shared/language/locale'
import { addCatalogue } from '#shared/language/translate'

/** The texts of each language but English, which is here already, behind an import of its own. */
export type CatalogueLoaders = Readonly<Partial<Record<Language, () => Promise<Catalogue>>>>

/**
 * Loads what a language needs, then speaks it.
 *
 * @param loaders all texts, unless a process that says few of them brings its own
 */
export async function startLocale(locale: Locale, loaders = allTexts): Promise<void> {
  const { language } = locale
  const [catalogue] = await Promise.all([loaders[language]?.(), loadDateNames(language)])
  if (catalogue) addCatalogue(language, catalogue)
  setLocale(locale)
}

const allTexts: CatalogueLoaders = {
  de: async () => (await import('#shared/language/german/german')).german,
}
