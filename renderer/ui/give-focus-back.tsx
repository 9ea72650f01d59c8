import { useEffect, useState } from 'react'

/**
 * Stands in what covers the window, and gives the focus back to what had it when that goes. React Aria does so too, but
 * a busy page may still be inert at that moment, and then the keys would begin at the top of the window.
 */
export function GiveFocusBack() {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // By then nothing is inert any more, and whoever takes the focus on purpose has it.
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
  return null
}
