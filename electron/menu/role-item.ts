import type { MenuItemConstructorOptions } from 'electron'
import type { MenuRole } from '#shared/ipc/desktop-api'
import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'

/** An item the system provides. Electron names it in English, so another language names it here. */
export function roleItem(role: MenuRole): MenuItemConstructorOptions {
  return currentLocale().language === 'en' ? { role } : { role, label: labels[role]() }
}

const labels: Readonly<Record<MenuRole, () => string>> = {
  cut: () => translate('Cut'),
  copy: () => translate('Copy'),
  paste: () => translate('Paste'),
  selectAll: () => translate('Select all'),
  resetZoom: () => translate('Actual size'),
  zoomIn: () => translate('Zoom in'),
  zoomOut: () => translate('Zoom out'),
  togglefullscreen: () => translate('Full screen'),
  minimize: () => translate('Minimise'),
  close: () => translate('Close window'),
  quit: () => translate('Quit'),
}
