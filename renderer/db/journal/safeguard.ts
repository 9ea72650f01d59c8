import type { AppendResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import type { JournalledChange } from './journalled'
import { sendChanges } from './send-changes'

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
/** Does the journal lack changes that do not wait here? */
let isBehind = false
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

/** Brings the journal up to a database that is ahead of it. */
export function bringUpToDate(): Promise<void> {
  isBehind = true
  return tryAgain()
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
  if (waiting.length === 0 && !isBehind) return
  const result = await append().catch((error: unknown): AppendResult => {
    console.error(error)
    return { kind: 'failed', reason: unknownReason() }
  })
  if (result.kind === 'kept') {
    waiting = waiting.filter(({ seq }) => seq > result.lastSeq)
    isBehind = false
    problem = null
    pause = shortestPause
    markSaved(result.lastSeq)
  } else {
    problem = result.kind === 'failed' ? result.reason : unknownReason()
    timer = setTimeout(() => void tryAgain(), pause)
    pause = Math.min(pause * 2, longestPause)
  }
  publish()
}

async function append(): Promise<AppendResult> {
  const result = isBehind ? null : await sendChanges(waiting)
  if (result && result.kind !== 'out-of-order') return result
  isBehind = true
  // Rare, so not loaded with the app.
  const { catchUp } = await import('./catch-up')
  return catchUp()
}

function unknownReason(): string {
  return translate('The journal of changes could not be written.')
}

function publish(): void {
  if (state.waiting === waiting.length && state.problem === problem) return
  state = { waiting: waiting.length, problem }
  for (const listener of listeners) listener()
}
