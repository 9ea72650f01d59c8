import { translate } from '#shared/language/translate'
import { copyDetails } from '../desktop/copy-details'
import { desktop } from '../desktop/desktop'
import { openAgain } from '../desktop/open-again'
import type { WayOn } from '../ui/ways-on'
import { saveNewestBackup } from './save-newest-backup'

/** What can be done whatever has happened to the page: none of it needs more than the main process. */
export const waysOut = {
  openAgain: {
    get label() {
      return translate('Open Plumbline again')
    },
    take: () => openAgain().then(() => null),
  },
  saveBackup: {
    get label() {
      return translate('Save a backup…')
    },
    take: saveNewestBackup,
  },
  showDataFolder: {
    get label() {
      return translate('Show data folder')
    },
    take: () => desktop.showDataFolder().then(() => null),
  },
  copyDetails: {
    get label() {
      return translate('Copy details')
    },
    take: copyDetails,
  },
  quit: {
    get label() {
      return translate('Quit')
    },
    take: () => desktop.controlWindow('quit').then(() => null),
  },
} as const satisfies Readonly<Record<string, WayOn>>
