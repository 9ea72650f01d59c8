import type { BrowserWindow } from 'electron'
import { openPaper, type Pages, type Paper } from './open-paper'

/** Lays documents out in a window of their own: Chromium does it in the page, which does nothing else meanwhile. */
export interface Printing {
  /** Opens the window while the document is still being written. */
  readonly prepare: () => void
  /** Begins to lay a document out, in the place of the one before. */
  readonly layOut: (document: string) => Pages
  /** Closes the window, at once, whatever is being done with its pages. */
  readonly stop: () => void
}

export function openPrinting(main: BrowserWindow, pageOrigin: string): Printing {
  let current: Paper | null = null
  const stop = (): void => {
    current?.discard()
    current = null
  }
  const open = (): Paper => {
    stop()
    return (current = openPaper(pageOrigin))
  }
  main.once('closed', stop)
  // A page that is opened anew knows nothing of what was asked before.
  main.webContents.on('did-navigate', stop)
  return {
    prepare: () => void open(),
    layOut(document) {
      const paper = current?.isBlank() ? current : open()
      paper.fill(document)
      return paper
    },
    stop,
  }
}
