import type { Desktop } from '#shared/ipc/desktop-api'

declare global {
  interface Window {
    readonly desktop: Desktop
  }
}

/** The main process, as the preload offers it. The only place that touches `window.desktop`; a worker has none. */
export const { desktop } = self
