import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import type { KeepThoughtResult } from '#shared/ipc/capture-api'
import type { ThoughtAnswer } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { sendEvent } from '../ipc/send-event'

export interface ThoughtPost {
  /** Hands a thought to the page, which stores it. */
  send(text: string): Promise<KeepThoughtResult>
  answer(answer: ThoughtAnswer): void
}

/** Milliseconds the page has to store a thought. */
export const longestAnswer = 10_000

/** Carries thoughts to the page of the main window, and its answers back. */
export function openThoughtPost(window: BrowserWindow): ThoughtPost {
  const waiting = new Map<string, (result: KeepThoughtResult) => void>()
  return {
    send: (text) =>
      new Promise((resolve) => {
        const id = randomUUID()
        const timer = setTimeout(() => settle(noAnswer()), longestAnswer)
        const settle = (result: KeepThoughtResult): void => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve(result)
        }
        waiting.set(id, settle)
        sendEvent(window, 'thoughtCaptured', { id, text })
      }),
    answer({ id, reason }) {
      waiting.get(id)?.(reason === null ? { kind: 'kept' } : { kind: 'failed', reason })
    },
  }
}

function noAnswer(): KeepThoughtResult {
  return {
    kind: 'failed',
    reason: translate('Plumbline did not answer. Your words stay here; try again.'),
  }
}
