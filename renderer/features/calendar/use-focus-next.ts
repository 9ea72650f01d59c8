import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/**
 * Focuses what will be there once the next state is drawn.
 *
 * @returns takes the selectors of elements inside the root, the first that is found gets the focus
 */
export function useFocusNext(
  root: RefObject<HTMLElement | null>,
): (...selectors: string[]) => void {
  const wanted = useRef<string[]>([])
  const [, redraw] = useState(0)

  useLayoutEffect(() => {
    const selectors = wanted.current
    wanted.current = []
    for (const selector of selectors) {
      const element = root.current?.querySelector<HTMLElement>(selector)
      if (element) return element.focus()
    }
  })

  return useCallback((...selectors) => {
    wanted.current = selectors
    redraw((count) => count + 1)
  }, [])
}
