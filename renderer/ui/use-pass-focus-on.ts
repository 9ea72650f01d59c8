import { type RefObject, useLayoutEffect } from 'react'
import { tabStopsIn } from './tab-stops'

/**
 * An element that goes away with the focus in it passes it on to what Tab would reach next, or had before it: the
 * browser would begin at the top of the window again.
 */
export function usePassFocusOn(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current
    // At that moment it is still in its place.
    return () => {
      if (element?.contains(document.activeElement)) neighbourOf(element)?.focus()
    }
  }, [place])
}

function neighbourOf(element: HTMLElement): HTMLElement | undefined {
  const others = tabStopsIn(document.body).filter((stop) => !element.contains(stop))
  const isAfter = (stop: HTMLElement) =>
    (element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return others.find(isAfter) ?? others.at(-1)
}
