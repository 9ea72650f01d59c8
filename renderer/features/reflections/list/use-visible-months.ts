import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Reflection } from '#shared/model/reflection'
import type { JournalMonth } from '#shared/reflection/journal-months'

/** Heights in px; the style sheet says the same. */
const rowHeight = 72
const headingHeight = 36

/** How far beyond the edges entries are drawn, in px, so that scrolling meets no blank. */
const reach = 800

/** An entry that is drawn. */
export interface DrawnEntry {
  readonly reflection: Reflection
  /** Its place in the whole list, from 1. */
  readonly place: number
  /** Height in px of the entries above it that only keep their place. */
  readonly gap: number
}

/**
 * Which entries of a long list have to be drawn; the others only keep their place.
 *
 * @param selectedId the entry that is in the tab order, wherever it is
 */
export function useVisibleMonths(months: readonly JournalMonth[], selectedId: string | undefined) {
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

  return { scroller, onScroll: look, months: placeMonths(months, span, selectedId) }
}

/** Adds to each month its height, and which of its entries are drawn. */
function placeMonths(
  months: readonly JournalMonth[],
  span: { top: number; bottom: number },
  selectedId: string | undefined,
) {
  let start = 0
  let before = 0
  return months.map(({ month, entries }) => {
    const top = start + headingHeight
    const drawn: DrawnEntry[] = []
    let nextRow = 0
    for (const [row, reflection] of entries.entries()) {
      const at = top + row * rowHeight
      const isNear = at + rowHeight > span.top && at < span.bottom
      if (!isNear && reflection.id !== selectedId) continue
      drawn.push({ reflection, place: before + row + 1, gap: (row - nextRow) * rowHeight })
      nextRow = row + 1
    }
    const height = headingHeight + entries.length * rowHeight
    start += height
    before += entries.length
    return { month, count: entries.length, height, drawn }
  })
}
