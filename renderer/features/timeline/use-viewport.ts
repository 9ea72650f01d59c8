import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** The part of a scrolled picture that is drawn, in px; more than what can be seen. */
export interface Viewport {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** How wide the window onto the picture is. */
  readonly width: number
}

/** A plan can be ten years long: only what is near the window is drawn, in steps of this many px. */
const step = 400

/** Where nothing is laid out. */
const withoutLayout: Viewport = { left: 0, right: 2400, top: 0, bottom: 2000, width: 2400 }

/** Until it is known what is looked at, nothing is drawn: it would be drawn for nobody. */
const beforeLayout: Viewport = { left: 0, right: 0, top: 0, bottom: 0, width: 2400 }

/**
 * The part of a scroller that is worth drawing. It changes only now and then while one scrolls; `look` says that
 * it was scrolled just now, without waiting to be told.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>): {
  readonly viewport: Viewport
  readonly look: () => void
} {
  const [viewport, setViewport] = useState(beforeLayout)
  const look = useCallback(() => {
    if (!scroller.current) return
    const next = viewportOf(scroller.current)
    setViewport((old) => (isSame(old, next) ? old : next))
  }, [scroller])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, look])
  return { viewport, look }
}

function viewportOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Viewport {
  if (clientWidth === 0) return withoutLayout
  const before = (position: number) => (Math.floor(position / step) - 1) * step
  const after = (position: number) => (Math.ceil(position / step) + 1) * step
  return {
    left: before(scrollLeft),
    right: after(scrollLeft + clientWidth),
    top: before(scrollTop),
    bottom: after(scrollTop + clientHeight),
    width: clientWidth,
  }
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (Object.keys(a) as (keyof Viewport)[]).every((key) => a[key] === b[key])
}
