import { app, type BrowserWindow } from 'electron'
import { redactError } from '#shared/faults/redact-error'
import { translate } from '#shared/language/translate'
import type { FaultLog } from '../faults/open-fault-log'
import { showMenu } from '../menu/show-menu'
import { standardMenu } from '../menu/standard-menu'
import { askInTrouble, type Trouble } from './ask-in-trouble'
import { pageAddress, type PageKind } from './page-kind'

export interface CrashRecovery {
  /** Loads the app into its window, for the first time or anew. */
  openAgain(): void
}

interface Surroundings {
  readonly pageOrigin: string
  readonly faults: FaultLog
  /** Epoch milliseconds. */
  readonly now?: () => number
}

const tooMany = 3

/**
 * Loads the page again when its process is gone. The third time within a minute it is safe mode that is loaded,
 * which next to nothing can bring down; should even that be gone, the user is asked, so that nothing goes round
 * by itself.
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  { pageOrigin, faults, now = () => Date.now() }: Surroundings,
): CrashRecovery {
  let crashes: readonly number[] = []
  let shown: PageKind = 'usual'

  function open(kind: PageKind): void {
    if (window.isDestroyed()) return
    shown = kind
    if (kind === 'safe-mode') {
      faults.note({ kind: 'safe-mode' })
      // The menu of the page that is gone would choose actions nobody hears of.
      showMenu(window, standardMenu())
    }
    window.loadURL(pageAddress(pageOrigin, kind)).catch((error: unknown) => {
      faults.note({ kind: 'load-error', errors: redactError(error) })
    })
  }

  async function ask(): Promise<void> {
    const chosen = await askInTrouble(cannotShow(), { window, faults })
    if (chosen === quit) app.quit()
    else open('usual')
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    console.error(`plumbline: the page is gone: ${reason}`)
    faults.note({ kind: 'page-gone', reason, exitCode })
    crashes = recentCrashes([...crashes, now()], now())
    const wasSafe = shown === 'safe-mode'
    const next = crashes.length < tooMany ? 'after-crash' : 'safe-mode'
    // Not at once: Electron itself does not survive a reload from within this event.
    setImmediate(() => (wasSafe ? void ask() : open(next)))
  })
  return { openAgain: () => open('usual') }
}

/** Those of the last minute. */
function recentCrashes(crashes: readonly number[], now: number): readonly number[] {
  return crashes.filter((at) => now - at < 60_000)
}

function cannotShow(): Trouble {
  return {
    message: translate('Plumbline cannot show its window.'),
    detail: [
      translate(
        'It stopped several times within a minute, the last time in safe mode. What was saved is still on this computer.',
      ),
      translate('Try again, or quit, restart the computer and open Plumbline then.'),
    ].join('\n\n'),
    ways: [translate('Try again'), translate('Quit')],
  }
}

/** The second of the ways. */
const quit = 1
