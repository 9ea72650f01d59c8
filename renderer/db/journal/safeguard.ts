import type { AppendResult } from '#shared/ipc/desktop-api'
import { desktop } from '../../desktop/desktop'
import type { JournalledChange } from './journalled'

/** Whether every change that is stored is also in the journal, where nothing that befalls the database reaches it. */
export interface Safeguard {
  /** How many changes are in the database alone. */
  readonly waiting: number
  /** Why, a sentence for the user; null when they are only on their way. */
  readonly problem: string | null
}

const shortestPause = 1_000
const longestPause = 60_000

let waiting: readonly JournalledChange[] = []
let problem: string | null = null
let state: Safeguard = { waiting: 0, problem: null }
let sending: Promise<void> = Promise.resolve()
let pause = shortestPause
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * Takes a change that is in the database into the journal, after those before it. Should that fail, the
 * change stays in line: it goes with the next one, or by itself after a pause.
 */
export function safeguard(change: JournalledChange): Promise<void> {
  // Transactions end in the order of their numbers; their promises need not.
  waiting = [...waiting, change].toSorted((a, b) => a.seq - b.seq)
  return tryAgain()
}

/** Sends what waits now, without waiting for the pause to end. */
export function tryAgain(): Promise<void> {
  sending = sending.then(send)
  return sending
}

/** Remembers which change is known to be safe, for whoever looks at the page from outside, such as tests. */
export function markSaved(seq: number): void {
  document.documentElement.dataset['savedSeq'] = String(seq)
}

export function currentSafeguard(): Safeguard {
  return state
}

/** @returns how to stop listening */
export function onSafeguard(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function send(): Promise<void> {
  clearTimeout(timer)
  const records = waiting
  const latest = records.at(-1)
  if (!latest) return
  const result = await append(records)
  if (result.kind === 'kept') {
    waiting = waiting.filter(({ seq }) => seq > latest.seq)
    problem = null
    pause = shortestPause
    markSaved(latest.seq)
  } else {
    problem = result.kind === 'failed' ? result.reason : unknownReason
    timer = setTimeout(() => void tryAgain(), pause)
    pause = Math.min(pause * 2, longestPause)
  }
  publish()
}

async function append(records: readonly JournalledChange[]): Promise<AppendResult> {
  try {
    const result = await desktop.appendChanges(records)
    if (result.kind !== 'out-of-order') return result
    // Rare, so not loaded with the app.
    const { catchUp } = await import('./catch-up')
    return await catchUp(result.lastSeq)
  } catch (error) {
    console.error(error)
    return { kind: 'failed', reason: unknownReason }
  }
}

const unknownReason = 'The journal of changes could not be written.'

function publish(): void {
  if (state.waiting === waiting.length && state.problem === problem) return
  state = { waiting: waiting.length, problem }
  for (const listener of listeners) listener()
}
