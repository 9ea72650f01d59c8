import { setDateNames } from '#shared/calendar/date-names'
import { setLocale } from '#shared/language/current-locale'
import type { Language } from '#shared/language/languages'
import type { Locale } from '#shared/language/locale'
import { addCatalogue } from '#shared/language/translate'

/** Loads what a language needs, then speaks it. English is here already. */
export async function startLocale(locale: Locale): Promise<void> {
  await loaders[locale.language]?.()
  setLocale(locale)
}

const loaders: Readonly<Partial<Record<Language, () => Promise<void>>>> = {
  async de() {
    const [{ german }, { germanDates }] = await Promise.all([
      import('#shared/language/german/german'),
      import('#shared/calendar/german-dates'),
    ])
    addCatalogue('de', german)
    setDateNames('de', germanDates)
  },
}
