import type { MenuItemConstructorOptions } from 'electron'
import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'

/** The app's own menu on a Mac. Electron names its items in English, so another language names them here. */
export function appMenu(): MenuItemConstructorOptions {
  if (currentLocale().language === 'en') return { role: 'appMenu' }
  return {
    // not translated: the name of the app
    label: 'Plumbline',
    submenu: [
      { role: 'about', label: translate('About Plumbline') },
      { type: 'separator' },
      { role: 'services', label: translate('Services') },
      { type: 'separator' },
      { role: 'hide', label: translate('Hide Plumbline') },
      { role: 'hideOthers', label: translate('Hide others') },
      { role: 'unhide', label: translate('Show all') },
      { type: 'separator' },
      { role: 'quit', label: translate('Quit Plumbline') },
    ],
  }
}
