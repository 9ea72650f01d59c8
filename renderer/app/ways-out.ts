import { copyDetails } from '../desktop/copy-details'
import { desktop } from '../desktop/desktop'
import { openAgain } from '../desktop/open-again'
import type { WayOn } from '../ui/ways-on'
import { saveNewestBackup } from './save-newest-backup'

/** What can be done whatever has happened to the page: none of it needs more than the main process. */
export const waysOut = {
  openAgain: {
    label: 'Open Plumbline again',
    take: () => openAgain().then(() => null),
  },
  saveBackup: { label: 'Save a backup…', take: saveNewestBackup },
  showDataFolder: {
    label: 'Show data folder',
    take: () => desktop.showDataFolder().then(() => null),
  },
  copyDetails: { label: 'Copy details', take: copyDetails },
  quit: { label: 'Quit', take: () => desktop.controlWindow('quit').then(() => null) },
} as const satisfies Readonly<Record<string, WayOn>>
