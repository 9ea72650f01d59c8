import type { Locale } from '#shared/language/locale'

/** What the window that lays pages out can ask of the main process: all there is, nothing of `DesktopApi`. */
export interface PaperApi {
  /** How to speak and write, by the settings and the system. */
  readLocale(): Promise<Locale>
  /** What goes onto the pages: a `PrintedDocument` as JSON. */
  readDocument(): Promise<string>
  reportLayout(outcome: LayoutOutcome): Promise<void>
}

/** `drawn`: everything is on the page, and the faces it needs are there. */
export type LayoutOutcome = 'drawn' | 'failed'

/** The channel of each method. */
export const paperChannels: Readonly<Record<keyof PaperApi, string>> = {
  readLocale: 'paper-read-locale',
  readDocument: 'paper-read-document',
  reportLayout: 'paper-report-layout',
}
