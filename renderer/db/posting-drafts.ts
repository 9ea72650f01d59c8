import { database, type PostingDraft } from './database'

/** What was pasted for a plan and not kept; null when there is nothing. */
export async function readPostingDraft(planId: string): Promise<PostingDraft | null> {
  return (await database.postingDrafts.get(planId)) ?? null
}

/** Keeps a draft until it is kept as a posting or emptied. */
export async function storePostingDraft(planId: string, draft: PostingDraft): Promise<void> {
  const isEmpty = draft.text === '' && draft.title === null
  if (isEmpty) await database.postingDrafts.delete(planId)
  else await database.postingDrafts.put(draft, planId)
}
