import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import type { TimelineScale } from './timeline-scale'

/** What every row needs to be read day by day. */
export interface DayReading {
  /** Id of the row that is read; null when none is. */
  readonly row: string | null
  /** The day that is read, counted from the first of the chart. It stays when one changes the row. */
  readonly index: number
  readonly onRead: (row: string | null, index?: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

interface DayReadingFacts {
  /** How many days there are. */
  readonly count: number
  /** The day T goes to. */
  readonly today: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly scale: TimelineScale
}

/** One day under the eye, moved by the arrow keys and by the mouse, on one row at a time. */
export function useDayReading({ count, today, scroller, scale }: DayReadingFacts): {
  readonly props: DayReading
} {
  const [row, setRow] = useState<string | null>(null)
  const [index, setIndex] = useState(today)
  const shown = Math.min(index, count - 1)

  const onRead = useCallback((next: string | null, at?: number) => {
    setRow(next)
    if (at !== undefined) setIndex(at)
  }, [])

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = targetOf(event.key, shown, count, today)
      const rowStep = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (target === null && rowStep === 0) return
      event.preventDefault()
      if (rowStep !== 0) focusRow(event.currentTarget, rowStep, scroller.current)
      if (target === null) return
      setIndex(target)
      reveal(scroller.current, target, scale)
    },
    [shown, count, today, scroller, scale],
  )

  return { props: { row, index: shown, onRead, onKeyDown } }
}

function targetOf(key: string, index: number, count: number, today: number): number | null {
  const last = count - 1
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    PageUp: index - 7,
    PageDown: index + 7,
    Home: 0,
    End: last,
    t: today,
    T: today,
  }
  const target = moves[key]
  return target === undefined ? null : Math.min(Math.max(target, 0), last)
}

function focusRow(from: HTMLElement, step: 1 | -1, scroller: HTMLElement | null): void {
  const rows = [...(scroller?.querySelectorAll<HTMLElement>('[role="slider"]') ?? [])]
  rows[rows.indexOf(from) + step]?.focus()
}

/** Scrolls a day out from behind the edges and the column of names. */
function reveal(scroller: HTMLElement | null, index: number, { day, labels }: TimelineScale): void {
  if (!scroller) return
  const left = index * day - day
  const right = labels + (index + 2) * day - scroller.clientWidth
  if (scroller.scrollLeft > left) scroller.scrollLeft = left
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right
}
