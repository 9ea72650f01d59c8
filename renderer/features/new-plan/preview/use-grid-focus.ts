import { type KeyboardEvent, useRef, useState } from 'react'
import { addDays, type Day } from '#shared/calendar/day'

/** One day of the grid can be tabbed to; from there the arrows walk by days and weeks. */
export function useGridFocus(firstDay: Day, lastDay: Day) {
  const [chosen, setChosen] = useState(firstDay)
  const current = within(chosen, firstDay, lastDay)
  const grid = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const target = goal(event.key)
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return
    const day = within(target, firstDay, lastDay)
    event.preventDefault()
    setChosen(day)
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }

  function goal(key: string): Day | null {
    if (key === 'Home') return firstDay
    if (key === 'End') return lastDay
    const days = steps[key]
    return days === undefined ? null : addDays(current, days)
  }

  return {
    gridProps: { ref: grid, onKeyDown },
    tabIndexOf: (day: Day) => (day === current ? 0 : -1),
  }
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

function within(day: Day, first: Day, last: Day): Day {
  return day < first ? first : day > last ? last : day
}
