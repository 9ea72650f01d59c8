import type { KeyPress } from '#shared/keys/pressed-keys'
import { screenKeys } from '#shared/keys/screen-keys'
import { pressedCommand } from '../../desktop/keys'

/** Where the focus is: on a day, on something in it, or anywhere while work is held with the keys. */
export type GridMode = 'day' | 'item' | 'carrying'

/** What a key asks of the calendar. */
export type GridCommand =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  | { readonly kind: 'item'; readonly by: 1 | -1 }
  | { readonly kind: 'today' | 'enter' | 'leave' | 'move' | 'drop' | 'put-back' }

/** @returns null for keys that mean nothing here */
export function readGridKey(press: KeyPress, mode: GridMode): GridCommand | null {
  const name = pressedCommand(press, screenKeys.calendar)
  if (name === 'today') return { kind: 'today' }
  if (name === 'move') return mode === 'day' ? { kind: 'move' } : null
  return name && (keysOf[mode][press.key] ?? everywhere[press.key] ?? null)
}

const everywhere: Readonly<Record<string, GridCommand>> = {
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowRight: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'step', by: -7 },
  ArrowDown: { kind: 'step', by: 7 },
  PageUp: { kind: 'turn', by: -1 },
  PageDown: { kind: 'turn', by: 1 },
}

const keysOf: Readonly<Record<GridMode, Readonly<Record<string, GridCommand>>>> = {
  day: {
    Enter: { kind: 'enter' },
    ' ': { kind: 'enter' },
  },
  item: {
    ArrowUp: { kind: 'item', by: -1 },
    ArrowDown: { kind: 'item', by: 1 },
    Escape: { kind: 'leave' },
  },
  carrying: {
    Enter: { kind: 'drop' },
    ' ': { kind: 'drop' },
    Escape: { kind: 'put-back' },
  },
}
