import type { KeyboardEvent } from 'react'

/**
 * Moves the focus along the buttons of a list.
 *
 * @returns false when the key is not one of those
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === event.target)
  const places: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(at - 1, 0),
    ArrowDown: Math.min(at + 1, buttons.length - 1),
    Home: 0,
    End: buttons.length - 1,
  }
  const next = buttons[places[event.key] ?? -1]
  if (!next) return false
  event.preventDefault()
  next.focus()
  return true
}
