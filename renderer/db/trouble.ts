import { desktop } from '../desktop/desktop'

/**
 * What keeps the database from answering.
 *
 * - `silent`: nobody knows
 * - `disk-full`: there is no room left, and Chromium waits for some without a word
 * - `superseded`: another version of the app, or another window, needs it
 */
export type Trouble = 'silent' | 'disk-full' | 'superseded'

/** Milliseconds after which a request that has not settled is told to the user. */
const patience = 5_000

/** Milliseconds after which a full disk is suspected. */
const suspicion = 1_500

/** What each request that takes too long is in want of. */
const late = new Map<symbol, Trouble>()
let isSuperseded = false
let current: Trouble | null = null
const listeners = new Set<() => void>()

/** Sees to it that a request of the database is never waited for in silence. */
export function watch<Request extends PromiseLike<unknown>>(request: Request): Request {
  const stop = startWatch()
  request.then(stop, stop)
  return request
}

/** @returns how to say that what was waited for has come; trouble that has shown goes away by itself */
export function startWatch(): () => void {
  const id = Symbol('request')
  let isDone = false
  const raise = (trouble: Trouble) => {
    if (isDone || late.get(id) === 'disk-full') return
    late.set(id, trouble)
    publish()
  }
  const suspect = setTimeout(() => {
    void isDiskFull().then((isFull) => isFull && raise('disk-full'))
  }, suspicion)
  const tell = setTimeout(() => raise('silent'), patience)
  return () => {
    isDone = true
    clearTimeout(suspect)
    clearTimeout(tell)
    if (late.delete(id)) publish()
  }
}

/** The database was closed for somebody else; opening it again would be in their way. */
export function reportSuperseded(): void {
  isSuperseded = true
  publish()
}

export function currentTrouble(): Trouble | null {
  return current
}

/** @returns how to stop listening */
export function onTrouble(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function isDiskFull(): Promise<boolean> {
  return desktop.readPast().then(
    (past) => past.isDiskFull,
    () => false,
  )
}

function publish(): void {
  const causes = [...late.values()]
  const trouble = causes.includes('disk-full') ? 'disk-full' : (causes[0] ?? null)
  const next = isSuperseded ? 'superseded' : trouble
  if (next === current) return
  current = next
  for (const listener of listeners) listener()
}
