import { setDateNames } from '#shared/calendar/date-names'
import type { Language } from '#shared/language/languages'

/** Loads the names of months and weekdays of a language. English ones are here already. */
export async function loadDateNames(language: Language): Promise<void> {
  await loaders[language]?.()
}

const loaders: Readonly<Partial<Record<Language, () => Promise<void>>>> = {
  async de() {
    setDateNames('de', (await import('#shared/calendar/german-dates')).germanDates)
  },
}
