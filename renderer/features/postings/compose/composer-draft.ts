import { suggestPostingTitle } from '#shared/postings/suggest-posting-title'

/** A posting before it is kept. */
export interface ComposerDraft {
  readonly text: string
  /** The name as typed; null as long as the first line suggests one. */
  readonly title: string | null
}

export const emptyDraft: ComposerDraft = { text: '', title: null }

export const longestTitle = 200

/** The name it is kept under unless another is typed. */
export function titleOf({ text, title }: ComposerDraft): string {
  return title ?? suggestPostingTitle(text)
}
