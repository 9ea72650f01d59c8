import * as v from 'valibot'
import type { BrowserWindow } from 'electron'
import type { CaptureApi } from '#shared/ipc/capture-api'
import { currentLocale } from '#shared/language/current-locale'
import type { HandlerOf } from '../ipc/handler'
import { longestThought, type ThoughtDraft } from './thought-draft'
import type { ThoughtPost } from './thought-post'

/** What these handlers work with: their own window, the draft and the way to the page. */
export interface CaptureShell {
  readonly window: BrowserWindow
  readonly draft: ThoughtDraft
  readonly post: ThoughtPost
}

const text = v.pipe(v.string(), v.maxLength(longestThought))

/** Everything the capture window can ask for. */
export const captureHandlers: {
  readonly [Name in keyof CaptureApi]: HandlerOf<CaptureApi[Name], CaptureShell>
} = {
  readLocale: { argument: v.undefined(), handle: () => currentLocale() },

  readDraft: { argument: v.undefined(), handle: (_nothing, { draft }) => draft.read() },

  storeDraft: { argument: text, handle: (words, { draft }) => draft.store(words) },

  keepThought: {
    argument: v.pipe(text, v.regex(/\S/)),
    async handle(words, { draft, post }) {
      const result = await post.send(words)
      // It is in the database now; a draft that comes back once too often is no reason to say otherwise.
      if (result.kind === 'kept') await draft.store('').catch(() => {})
      return result
    },
  },

  closeCapture: { argument: v.undefined(), handle: (_nothing, { window }) => window.hide() },
}
