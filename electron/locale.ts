import { app } from 'electron'
import type { Settings } from '#shared/ipc/desktop-api'
import { currentLocale, setLocale } from '#shared/language/current-locale'
import { resolveLocale, type SystemLocale } from '#shared/language/resolve-locale'
import { type CatalogueLoaders, startLocale } from '#shared/language/start-locale'

/** Makes the chosen language, dates and clock those of everything the main process says. */
export function applyLocale(settings: Settings): Promise<void> {
  return startLocale(resolveLocale(settings, systemLocale()), ownTexts)
}

/** Finds out now what of the system's formats would be found out when somebody asks. */
export function findFormats(): void {
  setLocale({ ...currentLocale() })
}

/** The main process says little: all texts would be the larger part of it. `tests/language.test.ts` holds that none lacks. */
const ownTexts: CatalogueLoaders = {
  de: async () => (await import('#shared/language/german/main-process')).germanOfMain,
}

function systemLocale(): SystemLocale {
  return { languages: app.getPreferredSystemLanguages(), formats: app.getSystemLocale() }
}
