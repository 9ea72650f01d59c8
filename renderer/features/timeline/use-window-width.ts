import { useSyncExternalStore } from 'react'

/** The width of the window in px, kept up to date. */
export function useWindowWidth(): number {
  return useSyncExternalStore(listen, () => window.innerWidth)
}

function listen(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}
