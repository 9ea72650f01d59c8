import { app } from 'electron'
import type { Settings } from '#shared/ipc/desktop-api'
import { resolveLocale, type SystemLocale } from '#shared/language/resolve-locale'
import { type CatalogueLoaders, startLocale } from '#shared/language/start-locale'

/** Makes the chosen language, dates and clock those of everything the main process says. */
export function applyLocale(settings: Settings): Promise<void> {
  return startLocale(resolveLocale(settings, systemLocale()), ownTexts)
}

/** The main process says little: all texts would be the larger part of it. `tests/language.test.ts` holds that none lacks. */
const ownTexts: CatalogueLoaders = {
  de: async () => (await import('#shared/language/german/main-process')).germanOfMain,
}

function systemLocale(): SystemLocale {
  return { languages: app.getPreferredSystemLanguages(), formats: app.getSystemLocale() }
}
