import { join } from 'node:path'
import { Menu, Tray } from 'electron'
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
    },
    problem: () =>
      wanted && tray === null
        ? 'This desktop shows no tray, so closing the window still quits Plumbline.'
        : null,
  }
}

/** Null where the system refuses, which is as good as no tray. */
function createTray({ open, write, quit }: TrayCommands): Tray | null {
  try {
    const tray = new Tray(join(import.meta.dirname, '../../resources/tray', picture))
    tray.setToolTip('Plumbline')
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: 'Open Plumbline', click: open },
        { label: 'Write a reflection', click: write },
        { type: 'separator' },
        { label: 'Quit Plumbline', click: quit },
      ]),
    )
    // On a Mac a click opens the menu.
    if (process.platform !== 'darwin') tray.on('click', open)
    return tray
  } catch {
    return null
  }
}

/** macOS colours pictures with this name as the menu bar needs it. */
const picture = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
