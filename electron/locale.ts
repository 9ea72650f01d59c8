import { app } from 'electron'
import type { Settings } from '#shared/ipc/desktop-api'
import { resolveLocale, type SystemLocale } from '#shared/language/resolve-locale'
import { startLocale } from '#shared/language/start-locale'

/** Makes the chosen language, dates and clock those of everything the main process says. */
export function applyLocale(settings: Settings): Promise<void> {
  return startLocale(resolveLocale(settings, systemLocale()))
}

function systemLocale(): SystemLocale {
  return { languages: app.getPreferredSystemLanguages(), formats: app.getSystemLocale() }
}
