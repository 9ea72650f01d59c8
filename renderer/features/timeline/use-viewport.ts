import { type RefObject, useLayoutEffect, useState } from 'react'

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

/** The part of a scroller that is worth drawing. It changes only now and then while one scrolls. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState(beforeLayout)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      const next = viewportOf(element)
      setViewport((old) => (isSame(old, next) ? old : next))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [scroller])
  return viewport
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
