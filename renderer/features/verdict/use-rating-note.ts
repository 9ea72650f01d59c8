import { useCallback, useEffect, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Rating } from '#shared/model/rating'
import { usePendingSave } from '../../db/pending-saves'
import { noteRating } from '../../db/ratings'
import { reportFailure } from '../../ui/report-failure'

/** How long typing may pause before it is stored, in milliseconds. */
const saveAfter = 600

interface Draft {
  readonly text: string
  /** The stored note when this was typed. */
  readonly base: string
  readonly isSaved: boolean
}

/**
 * The note of a rating while it is typed: stored on every pause and when the field leaves the screen, and
 * followed when something else changes it, such as undo.
 */
export function useRatingNote(rating: Rating) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const text = draft && !draft.isSaved ? draft.text : null

  const save = useCallback(async () => {
    if (text === null) return
    await noteRating(rating, text)
    setDraft((latest) => (latest?.text === text ? { ...latest, isSaved: true } : latest))
  }, [rating, text])

  usePendingSave(save)
  useEffect(() => {
    if (text === null) return undefined
    const timer = setTimeout(() => {
      save().catch((error: unknown) => reportFailure(translate('The note'), error))
    }, saveAfter)
    return () => clearTimeout(timer)
  }, [save, text])

  // What is stored moves on a moment after it was saved; until then what was typed stays on screen.
  const isOutdated = draft?.isSaved === true && rating.note !== draft.base
  if (isOutdated) setDraft(null)

  return {
    note: draft && !isOutdated ? draft.text : rating.note,
    type: (typed: string) => setDraft({ text: typed, base: rating.note, isSaved: false }),
  }
}
