import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { JournalMonth } from '#shared/reflection/journal-months'

/** Heights in px; the style sheet says the same. */
const rowHeight = 72
const headingHeight = 36

/** How far beyond the edges months are drawn, in px, so that scrolling meets no blank. */
const reach = 800

/** Which months of a long list have to be drawn; the others only keep their place. */
export function useVisibleMonths(months: readonly JournalMonth[]) {
  const scroller = useRef<HTMLDivElement>(null)
  const [span, setSpan] = useState({ top: -reach, bottom: reach })

  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {}
    // In steps, so that most of the scrolling draws nothing.
    const step = Math.floor(scrollTop / (reach / 2)) * (reach / 2)
    const next = { top: step - reach, bottom: step + clientHeight + 1.5 * reach }
    setSpan((last) => (last.top === next.top && last.bottom === next.bottom ? last : next))
  }, [])

  useLayoutEffect(() => {
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [look, months])

  return { scroller, onScroll: look, months: placeMonths(months, span) }
}

/** Adds to each month its height, how many entries stand before it, and whether it is near. */
function placeMonths(months: readonly JournalMonth[], span: { top: number; bottom: number }) {
  let start = 0
  let before = 0
  return months.map((month) => {
    const height = headingHeight + month.entries.length * rowHeight
    const isNear = start + height > span.top && start < span.bottom
    const placed = { ...month, height, before, isNear }
    start += height
    before += month.entries.length
    return placed
  })
}
