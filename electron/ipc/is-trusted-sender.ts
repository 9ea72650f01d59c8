import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'

export type CallEvent = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/**
 * Does this call come from the page of our window itself: not from a frame inside it, not from
 * another address, not from a page that is gone? Whatever cannot be told counts as no.
 */
export function isTrustedSender(
  { sender, senderFrame: frame }: CallEvent,
  window: BrowserWindow,
  pageOrigin: string,
): boolean {
  try {
    return (
      frame !== null &&
      !window.isDestroyed() &&
      sender.id === window.webContents.id &&
      frame.parent === null &&
      frame.frameTreeNodeId === window.webContents.mainFrame.frameTreeNodeId &&
      frame.origin === pageOrigin
    )
  } catch {
    // A frame that was disposed of throws when it is asked anything.
    return false
  }
}
