import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { newId } from '../../db/new-id'
import { unsavedDrafts, unstoredEntry } from './unsaved-drafts'

/** The entries of a day, and the one to write in. */
export interface DayEntries {
  readonly stored: readonly Reflection[]
  /** Of a stored entry, or of one to begin. */
  readonly shownId: string
  readonly show: (id: string) => void
  readonly begin: () => void
}

/** Opens a day at its newest entry, and stays at the one that is shown whatever else is stored meanwhile. */
export function useDayEntries(bundle: PlanBundle, day: Day): DayEntries {
  const stored = bundle.reflections.filter(({ date }) => date === day)
  const newest = stored.at(-1)?.id
  const [chosen, setChosen] = useState(() => ({
    id: unstoredEntry(bundle, day) ?? newest ?? newId(),
    isAsked: false,
  }))
  const isThere = stored.some(({ id }) => id === chosen.id) || unsavedDrafts.has(chosen.id)
  // An empty page nobody asked for gives way to what came from elsewhere, such as undo.
  const shownId = isThere || chosen.isAsked ? chosen.id : (newest ?? chosen.id)
  return {
    stored,
    shownId,
    show: (id) => setChosen({ id, isAsked: true }),
    begin: () => setChosen({ id: newId(), isAsked: true }),
  }
}
