import type { BrowserWindow } from 'electron'
import { translate } from '#shared/language/translate'
import type { FaultLog } from '../faults/open-fault-log'
import { askInTrouble, type Trouble } from './ask-in-trouble'

/** Milliseconds a page that does not answer is left in peace: it may just be busy. */
export const patience = 5_000

/** Milliseconds until somebody who wants to wait is asked again. */
export const morePatience = 30_000

/**
 * Offers to load the page again when it does not answer, and takes the offer back when it does. To load it
 * again its process is ended, which is a crash like any other.
 */
export function offerWayOutOfHang(window: BrowserWindow, faults: FaultLog): void {
  const contents = window.webContents
  let timer: NodeJS.Timeout | undefined
  let offer: AbortController | null = null

  function end(): void {
    clearTimeout(timer)
    timer = undefined
    offer?.abort()
    offer = null
  }

  async function ask(): Promise<void> {
    const asked = new AbortController()
    offer = asked
    const chosen = await askInTrouble(hangs(), { window, faults, over: asked.signal })
    if (asked.signal.aborted) return
    offer = null
    if (chosen === loadAgain) contents.forcefullyCrashRenderer()
    else timer = setTimeout(() => void ask(), morePatience)
  }

  window.on('unresponsive', () => {
    if (timer !== undefined || offer) return
    faults.note({ kind: 'page-hangs' })
    timer = setTimeout(() => void ask(), patience)
  })
  window.on('responsive', () => {
    if (timer !== undefined || offer) faults.note({ kind: 'page-answers' })
    end()
  })
  contents.on('render-process-gone', end)
  window.on('closed', end)
}

function hangs(): Trouble {
  return {
    message: translate('Plumbline is not answering.'),
    detail: translate(
      'It may only be busy and come back by itself. If it does not, load the page again: what was saved is kept, and at most the last second of typing is lost.',
    ),
    ways: [translate('Wait'), translate('Load the page again')],
  }
}

/** The second of the ways. */
const loadAgain = 1
