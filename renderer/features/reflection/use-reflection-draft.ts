import { useCallback, useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Step } from '#shared/model/step'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { newId } from '../../db/new-id'
import { usePendingSave } from '../../db/pending-saves'
import { saveReflection } from '../../db/reflections'
import { reasonOf } from '../../ui/reason-of'

/** How long typing may pause before it is stored, in milliseconds. */
const saveAfter = 600

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  /** `at` is in epoch milliseconds. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** What is written and not stored yet, by plan and day: it outlives the screen it was written on. */
const unsavedDrafts = new Map<string, Reflection>()

/**
 * The reflection of a day while it is written: stored on every pause, and followed when something else
 * changes it, such as undo.
 *
 * @param seq number of the change `bundle` was read after, so that an older reading is not taken for news
 */
export function useReflectionDraft(
  { plan, reflections }: PlanBundle,
  seq: number,
  day: Day,
  step: Step | null,
) {
  const place = `${plan.id} ${day}`
  const stored = reflections.findLast((reflection) => reflection.date === day) ?? null
  const [draft, setDraft] = useState(
    () => unsavedDrafts.get(place) ?? stored ?? emptyReflection(newId(), day, step),
  )
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const latest = useRef(draft)
  const savedSeq = useRef(0)

  const save = useCallback(async () => {
    const reflection = unsavedDrafts.get(place)
    if (!reflection) return
    try {
      const change = await saveReflection(plan.id, reflection)
      if (change) savedSeq.current = change.seq
      if (unsavedDrafts.get(place) !== reflection) return
      unsavedDrafts.delete(place)
      setState(change ? { kind: 'saved', at: change.at } : { kind: 'untouched' })
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) })
      throw error
    }
  }, [plan.id, place])

  const change = useCallback(
    (fields: Partial<Reflection>) => {
      latest.current = { ...latest.current, ...fields }
      unsavedDrafts.set(place, latest.current)
      setDraft(latest.current)
      setState({ kind: 'unsaved' })
    },
    [place],
  )

  /** The state says when it fails, so nobody else has to. */
  const saveNow = useCallback(() => save().catch(() => undefined), [save])

  usePendingSave(save)
  useEffect(() => {
    if (!unsavedDrafts.has(place)) return undefined
    const timer = setTimeout(() => void saveNow(), saveAfter)
    return () => clearTimeout(timer)
  }, [draft, place, saveNow])

  useEffect(() => {
    if (unsavedDrafts.has(place) || seq < savedSeq.current) return
    latest.current = adopt(latest.current, stored)
    setDraft(latest.current)
    // `stored` is read anew with every change of the data; its number says when that is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [seq])

  return { draft, change, save: saveNow, state }
}

/** What the data says now, unless that is what is on screen. */
function adopt(shown: Reflection, stored: Reflection | null): Reflection {
  if (!stored) return emptyReflection(shown.id, shown.date, shown.step)
  return JSON.stringify(stored) === JSON.stringify(shown) ? shown : stored
}
