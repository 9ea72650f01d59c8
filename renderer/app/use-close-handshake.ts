import { useLayoutEffect } from 'react'
import { backUpIfChanged } from '../db/backups/back-up'
import { flushPendingSaves } from '../db/pending-saves'
import { desktop } from '../desktop/desktop'
import { now } from './clock'

/** Milliseconds the last backup may take; a whole one stays whole, one cut short leaves nothing behind. */
const longestBackup = 1700

/** Stores everything typed before the window closes; the main process waits for the answer, but not for ever. */
export function useCloseHandshake(): void {
  useLayoutEffect(
    () =>
      desktop.onCloseRequested(() => {
        flushPendingSaves().then(
          async () => {
            await Promise.race([backUpIfChanged(now()), pause(longestBackup)])
            await desktop.confirmClose()
          },
          // What could not be stored stays on screen with the reason, for as long as the window may wait.
          () => undefined,
        )
      }),
    [],
  )
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
