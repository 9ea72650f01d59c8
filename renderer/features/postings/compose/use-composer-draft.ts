import { useCallback, useEffect, useRef, useState } from 'react'
import type { PostingDraft } from '../../../db/database'
import { usePendingSave } from '../../../db/pending-saves'
import { readPostingDraft, storePostingDraft } from '../../../db/posting-drafts'
import { emptyDraft } from './composer-draft'

/** How long (milliseconds) words may wait to be stored, counted from the first of them. */
const saveWithin = 500

/** What is typed and not stored yet, by plan: it outlives the screen it was typed on. */
const unsaved = new Map<string, PostingDraft>()

/**
 * A posting while it is pasted and named. It is there again after another screen and after a restart.
 *
 * @param onFound called once when there is one from before
 */
export function useComposerDraft(planId: string, onFound: () => void) {
  const [draft, setDraft] = useState(() => unsaved.get(planId) ?? emptyDraft)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const found = useRef(onFound)

  useEffect(() => {
    const adopt = (stored: PostingDraft | null) => {
      const latest = unsaved.get(planId) ?? stored
      if (!latest || latest === emptyDraft) return
      setDraft(latest)
      found.current()
    }
    // One that cannot be read is no reason not to begin another.
    readPostingDraft(planId).then(adopt, () => undefined)
  }, [planId])

  const save = useCallback(async () => {
    const latest = unsaved.get(planId)
    if (!latest) return
    await storePostingDraft(planId, latest)
    if (unsaved.get(planId) === latest) unsaved.delete(planId)
  }, [planId])
  usePendingSave(save)

  function change(next: PostingDraft) {
    unsaved.set(planId, next)
    setDraft(next)
    timer.current ??= setTimeout(() => {
      timer.current = null
      // Leaving the screen and closing the window try again.
      void save().catch(() => undefined)
    }, saveWithin)
  }

  return { draft, change }
}
