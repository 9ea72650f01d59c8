import { suggestPostingTitle } from '#shared/postings/suggest-posting-title'
import type { PostingDraft } from '../../../db/database'

export const emptyDraft: PostingDraft = { text: '', title: null }

export const longestTitle = 200

/** The name it is kept under unless another is typed. */
export function titleOf({ text, title }: PostingDraft): string {
  return title ?? suggestPostingTitle(text)
}
