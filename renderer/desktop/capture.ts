import type { CaptureApi } from '#shared/ipc/capture-api'

declare global {
  interface Window {
    readonly capture: CaptureApi
  }
}

/** The main process, as the preload of the capture window offers it; that window has nothing else. */
export const capture = window.capture
