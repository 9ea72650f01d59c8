import { isLetterKeyOff } from '../../ui/letter-keys'

/** Where the focus is: on a day, on something in it, or anywhere while work is held with the keys. */
export type GridMode = 'day' | 'item' | 'carrying'

/** What a key asks of the calendar. */
export type GridCommand =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  | { readonly kind: 'item'; readonly by: 1 | -1 }
  | { readonly kind: 'today' | 'enter' | 'leave' | 'move' | 'drop' | 'put-back' }

/** @returns null for keys that mean nothing here */
export function readGridKey(key: string, mode: GridMode): GridCommand | null {
  return isLetterKeyOff(key) ? null : (keysOf[mode][key] ?? everywhere[key] ?? null)
}

const everywhere: Readonly<Record<string, GridCommand>> = {
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowRight: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'step', by: -7 },
  ArrowDown: { kind: 'step', by: 7 },
  PageUp: { kind: 'turn', by: -1 },
  PageDown: { kind: 'turn', by: 1 },
  t: { kind: 'today' },
  T: { kind: 'today' },
}

const keysOf: Readonly<Record<GridMode, Readonly<Record<string, GridCommand>>>> = {
  day: {
    Enter: { kind: 'enter' },
    ' ': { kind: 'enter' },
    m: { kind: 'move' },
    M: { kind: 'move' },
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
