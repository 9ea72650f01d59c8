import { safeParse } from 'valibot'
import { codeOf } from '../files/error-code'
import type { BrowserWindow } from 'electron'
import type { HandlerOf } from './handler'
import { isTrustedSender, type CallEvent } from './is-trusted-sender'

/**
 * Why a call was not carried out. Electron passes name and message on to the page and writes them
 * to stderr, so they never hold a word of what was sent: the user may have written it.
 */
export class CallError extends Error {
  constructor(
    readonly code: 'untrusted-sender' | 'bad-argument' | 'not-done',
    method: string,
    detail: string,
  ) {
    super(`${method}: ${detail} (${code})`)
    this.name = 'CallError'
  }
}

/** The one way in: who calls, then what with, and only then the handler. In doubt, refused. */
export async function answerCall<
  Call extends (argument: never) => Promise<unknown>,
  Tools extends { readonly window: BrowserWindow },
>(
  method: string,
  { argument, handle }: HandlerOf<Call, Tools>,
  event: CallEvent,
  received: readonly unknown[],
  tools: Tools,
  pageOrigin: string,
): Promise<unknown> {
  if (!isTrustedSender(event, tools.window, pageOrigin)) {
    throw new CallError('untrusted-sender', method, 'only the page of its window may ask this')
  }
  const checked = safeParse(argument, received[0])
  if (received.length > 1 || !checked.success) {
    throw new CallError('bad-argument', method, 'the argument is not what is expected')
  }
  try {
    return await handle(checked.output, tools)
  } catch (error) {
    // not translated: for the log
    const reason = codeOf(error) || 'unexpected error'
    throw new CallError('not-done', method, `could not be done: ${reason}`)
  }
}
