import { useEffect, useState } from 'react'
import type { BackgroundDescription } from '#shared/ipc/desktop-api'
import { desktop } from '../../desktop/desktop'
import { useSettings } from '../../desktop/settings'

const nothingKnown: BackgroundDescription = {
  trayProblem: null,
  loginProblem: null,
  captureProblem: null,
}

/** What of the settings has no effect on this system, asked again whenever they change. */
export function useBackground(): BackgroundDescription {
  const settings = useSettings()
  const [description, setDescription] = useState(nothingKnown)
  useEffect(() => {
    let isCurrent = true
    void desktop.describeBackground().then((answer) => {
      if (isCurrent) setDescription(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [settings])
  return description
}
