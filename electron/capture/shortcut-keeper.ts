import { app, type GlobalShortcut } from 'electron'
import { translate } from '#shared/language/translate'
import type { Follower } from '../background/follower'

/** Asks the system for the keys of the settings and gives them back, one combination at a time. */
export function shortcutKeeper(
  onPressed: () => void,
  shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>,
  isWayland: boolean = process.env['XDG_SESSION_TYPE'] === 'wayland',
): Follower {
  let registered: string | null = null
  let wanted: string | null = null

  return {
    problem,
    follow({ quickCapture, captureShortcut }) {
      const hadProblem = problem() !== null
      wanted = quickCapture ? toAccelerator(captureShortcut) : null
      if (wanted !== registered || hadProblem) {
        if (registered !== null) shortcuts.unregister(registered)
        registered = wanted !== null && ask(wanted) ? wanted : null
      }
      return Promise.resolve()
    },
  }

  function ask(accelerator: string): boolean {
    try {
      return shortcuts.register(accelerator, onPressed)
    } catch {
      return false
    }
  }

  function problem(): string | null {
    if (wanted === null) return null
    if (registered === null) {
      return translate(
        'The system refused these keys; another program may use them. Choose others.',
      )
    }
    return isWayland
      ? translate(
          'This desktop asks before it passes keys on. If nothing opens, allow it in its settings.',
        )
      : null
  }
}

/** Lets a Wayland desktop pass keys on; Electron wants this before it is ready. */
export function allowShortcutsOnWayland(): void {
  if (process.platform === 'linux') {
    app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal')
  }
}

/** A shortcut as Electron writes it. */
function toAccelerator(shortcut: string): string {
  // not translated: names of keys in Electron
  return shortcut.replace('Mod', 'CommandOrControl').replace('Ctrl', 'Control')
}
