import { app, type BrowserWindow, type WebContents } from 'electron'
import { type PaperApi, paperChannels } from '#shared/ipc/paper-api'
import { answerCall } from '../ipc/answer-call'
import { paperHandlers, type PaperShell } from './paper-handlers'
import { createPaperWindow } from './paper-window'

/** A document that is laid out on pages. */
export interface Pages {
  /**
   * Does something with the pages, once they are there.
   *
   * @returns null when they were discarded before it was done
   */
  readonly use: <Made>(job: (contents: WebContents) => Promise<Made>) => Promise<Made | null>
  readonly discard: () => void
}

export interface Printing {
  /** Begins to lay a document out, in the place of the one before. */
  readonly layOut: (document: string) => Pages
  /** Discards the pages there are; at once, whatever is being done with them. */
  readonly stop: () => void
}

type Method = keyof PaperApi

/** Lays documents out in a window of their own: Chromium does it in the page, which does nothing else meanwhile. */
export function openPrinting(main: BrowserWindow, pageOrigin: string): Printing {
  let current: Pages | null = null
  const stop = (): void => {
    current?.discard()
    current = null
  }
  main.once('closed', stop)
  // A page that is opened anew knows nothing of what was asked before.
  main.webContents.on('did-navigate', stop)
  return {
    layOut(document) {
      stop()
      return (current = layOutPages(document, pageOrigin))
    },
    stop,
  }
}

function layOutPages(document: string, pageOrigin: string): Pages {
  const window = createPaperWindow(!app.isPackaged)
  const contents = window.webContents
  const isGone = new Promise<null>((resolve) => window.once('closed', () => resolve(null)))
  const isDrawn = new Promise<void>((resolve, reject) => {
    const onReport: PaperShell['onReport'] = (outcome) =>
      outcome === 'drawn' ? resolve() : reject(new PagesError())
    openChannels({ window, document, onReport }, pageOrigin)
    window.loadURL(`${pageOrigin}/paper.html`).catch(reject)
  })
  // A document may be more than there is memory for, also while it is printed.
  const isLost = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', () => reject(new PagesError()))
  })
  // Nobody waits for them when the user chooses no place for the file.
  for (const outcome of [isDrawn, isLost]) outcome.catch(() => {})
  return {
    async use(job) {
      try {
        // What a window that is gone was to do need not come to any end.
        return await Promise.race([isDrawn.then(() => job(contents)), isLost, isGone])
      } catch (cause) {
        throw new PagesError('', { cause })
      }
    },
    discard: () => window.destroy(),
  }
}

/** Not `ipcMain`: what belongs to a window goes with it. */
function openChannels(shell: PaperShell, pageOrigin: string): void {
  for (const method of Object.keys(paperHandlers) as Method[]) register(method, shell, pageOrigin)
}

function register<Name extends Method>(name: Name, shell: PaperShell, pageOrigin: string): void {
  shell.window.webContents.ipc.handle(paperChannels[name], (event, ...received: unknown[]) =>
    answerCall(name, paperHandlers[name], event, received, shell, pageOrigin),
  )
}

/** There are no pages, and there will be none. */
class PagesError extends Error {
  readonly code = 'NO_PAGES'
}
