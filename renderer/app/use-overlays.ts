import { useCallback, useMemo, useState } from 'react'
import type { AboutPage } from './about-host'

/** What can lie over the screens. */
export type OverlayId = 'export' | 'import' | 'history' | 'restore' | 'palette' | 'shortcuts'

/** What lies over the screens now; one may make room for another. */
export interface Overlays {
  readonly isOpen: (id: OverlayId) => boolean
  readonly open: (id: OverlayId) => void
  readonly close: (id: OverlayId) => void
  /** What the app says of itself; null for nothing. */
  readonly aboutPage: AboutPage | null
  readonly showAbout: (page: AboutPage | null) => void
}

export function useOverlays(): Overlays {
  const [opened, setOpened] = useState<readonly OverlayId[]>([])
  const [aboutPage, showAbout] = useState<AboutPage | null>(null)
  const close = useCallback((id: OverlayId) => {
    setOpened((ids) => ids.filter((other) => other !== id))
  }, [])
  const open = useCallback((id: OverlayId) => {
    setOpened((ids) => [...ids.filter((other) => other !== id), id])
  }, [])
  return useMemo(
    () => ({ isOpen: (id) => opened.includes(id), open, close, aboutPage, showAbout }),
    [opened, open, close, aboutPage],
  )
}
