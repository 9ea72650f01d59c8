import type { Locale } from '#shared/language/locale'

/** What the capture window can ask of the main process: all there is, nothing of `DesktopApi`. */
export interface CaptureApi {
  /** How to speak and write, by the settings and the system. */
  readLocale(): Promise<Locale>
  /** The thought that was not finished last time, or empty text. */
  readDraft(): Promise<string>
  storeDraft(text: string): Promise<void>
  /** Adds the thought to today's reflection. */
  keepThought(text: string): Promise<KeepThoughtResult>
  closeCapture(): Promise<void>
}

export type KeepThoughtResult =
  | { readonly kind: 'kept' }
  /** The reason is a sentence for the user. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The channel of each method. */
export const captureChannels: Readonly<Record<keyof CaptureApi, string>> = {
  readLocale: 'capture-read-locale',
  readDraft: 'capture-read-draft',
  storeDraft: 'capture-store-draft',
  keepThought: 'capture-keep-thought',
  closeCapture: 'capture-close',
}
