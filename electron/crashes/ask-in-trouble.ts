import { clipboard, dialog, type BrowserWindow } from 'electron'
import { translate } from '#shared/language/translate'
import { faultReport } from '../faults/fault-report'
import type { FaultLog } from '../faults/open-fault-log'

export interface Trouble {
  /** What happened, one line. */
  readonly message: string
  /** What was kept, and what to do. */
  readonly detail: string
  /** What the user can choose; the first is the safe one and stands for a dialog that is closed. */
  readonly ways: readonly [string, ...string[]]
}

/** Where a dialog belongs, what it copies, and what closes it when the trouble is over. */
interface Place {
  /** Null while there is none. */
  readonly window: BrowserWindow | null
  readonly faults: FaultLog
  readonly over?: AbortSignal
}

/**
 * Tells the user of trouble where the page cannot. The details can be copied as often as one likes; the dialog
 * stays until something else is chosen.
 *
 * @returns which of the ways, by its place
 */
export async function askInTrouble(trouble: Trouble, place: Place): Promise<number> {
  const { message, detail, ways } = trouble
  const copy = ways.length
  for (let copied = ''; ; copied = copiedNote()) {
    const options: Electron.MessageBoxOptions = {
      type: 'warning',
      // not translated: the name of the app
      title: 'Plumbline',
      message,
      detail: detail + copied,
      buttons: [...ways, translate('Copy details')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      ...(place.over && { signal: place.over }),
    }
    const window = place.window?.isDestroyed() === false ? place.window : null
    const { response } = await (window
      ? dialog.showMessageBox(window, options)
      : dialog.showMessageBox(options))
    if (response !== copy) return response
    await clipboard.writeText(faultReport(place.faults))
  }
}

function copiedNote(): string {
  return `\n\n${translate('The details are copied. They hold no word of yours.')}`
}
