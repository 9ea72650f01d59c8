export interface Toast {
  readonly id: number
  readonly message: string
  readonly action?:
    | {
        readonly label: string
        readonly shortcut?: string | undefined
        readonly onPress: () => void
      }
    | undefined
}

let current: Toast | null = null
let lastId = 0
const listeners = new Set<() => void>()

/** Says what has just happened at the bottom of the window. A new message replaces the one before. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1
  setToast({ ...toast, id: lastId })
}

export function hideToast(): void {
  setToast(null)
}

export function currentToast(): Toast | null {
  return current
}

/** @returns how to stop listening */
export function onToastChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function setToast(toast: Toast | null): void {
  current = toast
  for (const listener of listeners) listener()
}
