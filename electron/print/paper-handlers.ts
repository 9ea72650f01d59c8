import * as v from 'valibot'
import type { BrowserWindow } from 'electron'
import type { LayoutOutcome, PaperApi } from '#shared/ipc/paper-api'
import { currentLocale } from '#shared/language/current-locale'
import type { HandlerOf } from '../ipc/handler'

/** What these handlers work with: their own window, and what it is for. */
export interface PaperShell {
  readonly window: BrowserWindow
  /** Once it is written. */
  readonly document: Promise<string>
  readonly onReport: (outcome: LayoutOutcome) => void
}

/** Everything the window for paper can ask for. */
export const paperHandlers: {
  readonly [Name in keyof PaperApi]: HandlerOf<PaperApi[Name], PaperShell>
} = {
  readLocale: { argument: v.undefined(), handle: () => currentLocale() },

  readDocument: { argument: v.undefined(), handle: (_nothing, { document }) => document },

  reportLayout: {
    argument: v.picklist(['drawn', 'failed']),
    handle: (outcome, { onReport }) => onReport(outcome),
  },
}
