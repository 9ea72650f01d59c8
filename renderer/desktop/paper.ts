import type { PaperApi } from '#shared/ipc/paper-api'

declare global {
  interface Window {
    readonly paper: PaperApi
  }
}

/** The main process, as the preload of the window for paper offers it; that window has nothing else. */
export const paper = window.paper
