import { join } from 'node:path'
import { Menu, Tray } from 'electron'
import { translate } from '#shared/language/translate'
import type { Follower } from '../background/follower'
import type { Refuge } from '../close-handshake'
import { hasTrayHost } from './has-tray-host'

export interface TrayCommands {
  readonly open: () => void
  readonly write: () => void
  readonly quit: () => void
}

/** The icon in the tray: there while the settings want it and the desktop has a place for it. */
export function openTray(
  commands: TrayCommands,
  hasHost: () => Promise<boolean> = hasTrayHost,
): Follower & Refuge {
  let wanted = false
  let tray: Tray | null = null

  async function canBeReached(): Promise<boolean> {
    const hasPlace = await hasHost()
    if (!wanted || !hasPlace) remove()
    else tray ??= createTray(commands)
    return tray !== null
  }

  function remove(): void {
    tray?.destroy()
    tray = null
  }

  return {
    isWanted: () => wanted,
    canBeReached,
    async follow({ keepInTray }) {
      wanted = keepInTray
      if (wanted) await canBeReached()
      else remove()
      // The language may be another one.
      tray?.setContextMenu(menuOf(commands))
    },
    problem: () =>
      wanted && tray === null
        ? translate('This desktop shows no tray, so closing the window still quits Plumbline.')
        : null,
  }
}

/** Null where the system refuses, which is as good as no tray. */
function createTray(commands: TrayCommands): Tray | null {
  try {
    const tray = new Tray(join(import.meta.dirname, '../../resources/tray', picture))
    // not translated: the name of the app
    tray.setToolTip('Plumbline')
    tray.setContextMenu(menuOf(commands))
    // On a Mac a click opens the menu.
    if (process.platform !== 'darwin') tray.on('click', commands.open)
    return tray
  } catch {
    return null
  }
}

function menuOf({ open, write, quit }: TrayCommands): Menu {
  return Menu.buildFromTemplate([
    { label: translate('Open Plumbline'), click: open },
    { label: translate('Write a reflection'), click: write },
    { type: 'separator' },
    { label: translate('Quit Plumbline'), click: quit },
  ])
}

/** macOS colours pictures with this name as the menu bar needs it. */
const picture = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
