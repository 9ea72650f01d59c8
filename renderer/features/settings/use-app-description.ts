import { useEffect, useState } from 'react'
import type { AppDescription } from '#shared/ipc/desktop-api'
import { desktop } from '../../desktop/desktop'

/** What the main process says about the app; null until it has answered. */
export function useAppDescription(): AppDescription | null {
  const [description, setDescription] = useState<AppDescription | null>(null)
  useEffect(() => {
    let isCurrent = true
    void desktop.describeApp().then((answer) => {
      if (isCurrent) setDescription(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return description
}
