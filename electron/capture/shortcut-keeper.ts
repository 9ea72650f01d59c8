import { app, type GlobalShortcut } from 'electron'
import type { Follower } from '../background/follower'

/** Asks the system for the keys of the settings and gives them back, one combination at a time. */
export function shortcutKeeper(
  onPressed: () => void,
  shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>,
  isWayland: boolean = process.env['XDG_SESSION_TYPE'] === 'wayland',
): Follower {
  let registered: string | null = null
  let problem: string | null = null

  return {
    problem: () => problem,
    follow({ quickCapture, captureShortcut }) {
      const wanted = quickCapture ? toAccelerator(captureShortcut) : null
      if (wanted !== registered || problem !== null) {
        if (registered !== null) shortcuts.unregister(registered)
        registered = wanted !== null && ask(wanted) ? wanted : null
        problem = describe(wanted)
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

  function describe(wanted: string | null): string | null {
    if (wanted === null) return null
    if (registered === null) {
      return 'The system refused these keys; another program may use them. Choose others.'
    }
    return isWayland
      ? 'This desktop asks before it passes keys on. If nothing opens, allow it in its settings.'
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
  return shortcut.replace('Mod', 'CommandOrControl').replace('Ctrl', 'Control')
}
