import type { BrowserWindow } from 'electron'
import { type DeepLink, parseDeepLink } from '#shared/links/deep-link'
import { sendEvent } from '../ipc/send-event'
import { showWindow } from '../show-window'

export interface LinkPost {
  /** Keeps where the address leads; what is none of our addresses is dropped. */
  receive(address: unknown): void
  /** Where the latest address leads, once. */
  take(): DeepLink | null
  /** From now on this window is told, and shown. */
  connect(window: BrowserWindow): void
}

/** Carries addresses to the page. The page fetches them: one may arrive long before there is a page. */
export function openLinkPost(): LinkPost {
  let waiting: DeepLink | null = null
  let target: BrowserWindow | null = null
  return {
    receive(address) {
      const link = typeof address === 'string' ? parseDeepLink(address) : null
      if (!link) return
      waiting = link
      if (!target) return
      showWindow(target)
      sendEvent(target, 'linkArrived', null)
    },
    take() {
      const link = waiting
      waiting = null
      return link
    },
    connect(window) {
      target = window
    },
  }
}
