import { useEffect } from 'react'
import { flushPendingSaves } from '../db/pending-saves'
import { desktop } from '../desktop/desktop'

/** Stores everything typed before the window closes; the main process waits for the answer, but not for ever. */
export function useCloseHandshake(): void {
  useEffect(
    () =>
      desktop.onCloseRequested(() => {
        flushPendingSaves().then(
          () => desktop.confirmClose(),
          // What could not be stored stays on screen with the reason, for as long as the window may wait.
          () => undefined,
        )
      }),
    [],
  )
}
