import { useEffect } from 'react'
import { flushPendingSaves } from '../db/pending-saves'
import { desktop } from '../desktop/desktop'

/** Stores everything typed before the window closes; the main process waits for the answer, but not for ever. */
export function useCloseHandshake(): void {
  useEffect(
    () =>
      desktop.onCloseRequested(() => {
        void flushPendingSaves().finally(() => void desktop.confirmClose())
      }),
    [],
  )
}
