import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { translate } from '#shared/language/translate'
import { writeFileAtomically } from '../files/write-file-atomically'
import { autostartEntry } from './autostart-entry'
import type { Follower } from './follower'

/** What the app is started with at login, so that it can begin in the tray. */
const loginSwitch = '--at-login'

/** Was it the system that started the app, rather than the user? */
export function wasStartedAtLogin(): boolean {
  return process.platform === 'darwin'
    ? app.getLoginItemSettings().wasOpenedAtLogin
    : process.argv.includes(loginSwitch)
}

/** The entry among what the system starts at login. Never while developing: it would start bare Electron. */
export function openLoginItem(): Follower {
  let problem: (() => string) | null = null

  return {
    problem: () => problem?.() ?? null,
    async follow({ startAtLogin }) {
      problem = null
      if (!app.isPackaged) {
        if (startAtLogin)
          problem = () => translate('Only the installed app can be started at login.')
        return
      }
      try {
        await (process.platform === 'linux' ? writeEntry(startAtLogin) : register(startAtLogin))
      } catch {
        if (startAtLogin) problem = () => translate('The system did not let Plumbline add itself.')
      }
    },
  }
}

function register(openAtLogin: boolean): void {
  app.setLoginItemSettings({ openAtLogin, args: [loginSwitch] })
}

async function writeEntry(isOn: boolean): Promise<void> {
  const folder = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config')
  const path = join(folder, 'autostart', 'plumbline.desktop')
  if (!isOn) return rm(path, { force: true })
  await mkdir(dirname(path), { recursive: true })
  // An AppImage runs from a folder that is gone tomorrow; it names the file it came from.
  const program = process.env['APPIMAGE'] ?? process.execPath
  await writeFileAtomically(path, autostartEntry(program, loginSwitch))
}
