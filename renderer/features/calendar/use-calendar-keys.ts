import type { KeyboardEvent } from 'react'
import type { Day } from '#shared/calendar/day'
import type { KeyPress } from '#shared/keys/pressed-keys'
import { type CalendarPlace, goToDay, stepDays, turnPage } from './calendar-place'
import type { CalendarProps } from './calendar-view'
import type { CalendarDialog } from './dialogs/calendar-dialog'
import { type GridCommand, readGridKey } from './grid-keys'
import type { Carrying } from './moving/use-carrying'
import { type Work, workKey } from './moving/work'

interface CalendarKeys {
  readonly place: CalendarPlace
  readonly setPlace: (place: CalendarPlace) => void
  readonly carrying: Carrying
  /** What can be moved on the chosen day. */
  readonly movable: readonly Work[]
  readonly focusNext: (...selectors: string[]) => void
  readonly openDialog: (dialog: CalendarDialog) => void
}

/** The keys of the calendar: from day to day, into a day, and with work in the hand. */
export function useCalendarKeys(
  { bundle, today }: CalendarProps,
  { place, setPlace, carrying, movable, focusNext, openDialog }: CalendarKeys,
): (event: KeyboardEvent<HTMLElement>) => void {
  const frame = { plan: bundle.plan, today }
  const { carried } = carrying
  const isCarrying = carried?.by === 'keys'

  function go(next: CalendarPlace) {
    setPlace(next)
    if (isCarrying) carrying.hover(next.chosen)
    focusNext(cellOf(next.chosen))
  }

  function run(command: GridCommand, target: Element) {
    switch (command.kind) {
      case 'step':
        return go(stepDays(place, command.by, frame))
      case 'turn':
        return go(turnPage(place, command.by, frame))
      case 'today':
        return go(goToDay(place, today, frame))
      case 'enter':
        return enterDay()
      case 'leave':
        return focusNext(cellOf(place.chosen))
      case 'item':
        return focusItem(target, command.by)
      case 'move':
        if (movable.length !== 1 || !movable[0]) return enterDay()
        return openDialog({ kind: 'move', work: movable[0] })
      case 'drop':
        return carrying.drop()
      case 'put-back':
        return putBack()
    }
  }

  function enterDay() {
    const cell = document.querySelector(cellOf(place.chosen))
    const first = cell?.querySelector<HTMLElement>('[data-work]')
    if (first) first.focus()
    else openDialog({ kind: 'day', day: place.chosen })
  }

  function putBack() {
    if (!carried) return
    carrying.putBack()
    const { date } = carried.work
    if (date) setPlace(goToDay(place, date, frame))
    focusNext(`[data-work="${workKey(carried.work)}"]`, cellOf(date ?? place.chosen))
  }

  return (event) => {
    const { target, currentTarget } = event
    if (event.defaultPrevented) return
    // Events of dialogs come here too, though they are drawn elsewhere.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return
    const command = commandOf(event, target, isCarrying)
    if (!command) return
    event.preventDefault()
    run(command, target)
  }
}

function commandOf(press: KeyPress, target: Element, isCarrying: boolean): GridCommand | null {
  if (isCarrying) return readGridKey(press, 'carrying')
  if (target.closest('[data-day]')) {
    return readGridKey(press, target.closest('[data-item]') ? 'item' : 'day')
  }
  // Beside the grid only what is about all of the calendar; the arrows may mean something there.
  const command = readGridKey(press, 'day')
  return command?.kind === 'turn' || command?.kind === 'today' ? command : null
}

/** Finds the cell of a day. */
export function cellOf(day: Day): string {
  return `[data-day="${day}"]`
}

function focusItem(target: Element, by: 1 | -1) {
  const cell = target.closest('[data-day]')
  const items = [...(cell?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const index = items.indexOf(target.closest<HTMLElement>('[data-item]')!)
  items[index + by]?.focus()
}
