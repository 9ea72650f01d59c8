import { app, dialog, type BrowserWindow } from 'electron'

/** Loads the page again when its process is gone; asks instead of trying for ever. */
export function recoverFromCrashes(window: BrowserWindow, now: () => number = Date.now): void {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`plumbline: the page is gone: ${reason}`)
    crashes = recentCrashes([...crashes, now()], now())
    // Not at once: Electron itself does not survive a reload from within this event.
    setImmediate(() => (crashes.length < tooMany ? reload(window) : void ask(window)))
  })
}

const tooMany = 3

/** Those of the last minute. */
function recentCrashes(crashes: readonly number[], now: number): readonly number[] {
  return crashes.filter((at) => now - at < 60_000)
}

async function ask(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Plumbline stopped three times within a minute.',
    detail:
      'What was saved is still on this computer. You can try again, or quit and come back later.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 1) app.quit()
  else reload(window)
}

function reload(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.reload()
}
