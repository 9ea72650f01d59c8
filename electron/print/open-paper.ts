import { app, type WebContents } from 'electron'
import { type PaperApi, paperChannels } from '#shared/ipc/paper-api'
import { answerCall } from '../ipc/answer-call'
import { paperHandlers, type PaperShell } from './paper-handlers'
import { createPaperWindow } from './paper-window'

/** A document on its pages. */
export interface Pages {
  /**
   * Does something with the pages, once they are there.
   *
   * @returns null when they were discarded before it was done
   */
  readonly use: <Made>(job: (contents: WebContents) => Promise<Made>) => Promise<Made | null>
  readonly discard: () => void
}

/** What becomes the pages of one document. */
export interface Paper extends Pages {
  /** Has it still to get its document, and is it there? */
  readonly isBlank: () => boolean
  readonly fill: (document: string) => void
}

type Method = keyof PaperApi

/** Opens the window that lays a document out, which may come later. */
export function openPaper(pageOrigin: string): Paper {
  const window = createPaperWindow(!app.isPackaged)
  const contents = window.webContents
  let isFilled = false
  let fill: (document: string) => void = () => {}
  const document = new Promise<string>((resolve) => (fill = resolve))
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
    isBlank: () => !isFilled && !window.isDestroyed(),
    fill(text) {
      isFilled = true
      fill(text)
    },
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

/** Of this window alone: they go with it. */
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
