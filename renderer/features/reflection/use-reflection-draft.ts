import { useCallback, useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Step } from '#shared/model/step'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { usePendingSave } from '../../db/pending-saves'
import { saveReflection } from '../../db/reflections'
import { reasonOf } from '../../ui/reason-of'
import { unsavedDrafts } from './unsaved-drafts'

/**
 * How long (milliseconds) words may wait to be stored, counted from the first of them: they reach the disk
 * within a second, however long one types without a pause.
 */
const saveWithin = 500

/** How long (milliseconds) until words that could not be stored are tried again. */
const retryAfter = 5_000

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  /** `at` is in epoch milliseconds. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** An entry: one that is stored, or one to begin. */
export interface Entry {
  readonly id: string
  readonly day: Day
  /** The step a new one is most likely about. */
  readonly step: Step | null
}

/**
 * An entry while it is written: stored again and again, and followed when something else changes it, such
 * as undo.
 *
 * @param seq number of the change `bundle` was read after, so that an older reading is not taken for news
 */
export function useReflectionDraft(
  { plan, reflections }: PlanBundle,
  seq: number,
  { id, day, step }: Entry,
) {
  const stored = reflections.find((reflection) => reflection.id === id) ?? null
  const [draft, setDraft] = useState(
    () => unsavedDrafts.get(id)?.reflection ?? stored ?? emptyReflection(id, day, step),
  )
  const [state, setState] = useState<SaveState>(() => ({
    kind: unsavedDrafts.has(id) ? 'unsaved' : 'untouched',
  }))
  const latest = useRef(draft)
  const savedSeq = useRef(0)

  const save = useCallback(async () => {
    const unsaved = unsavedDrafts.get(id)
    if (!unsaved) return
    try {
      const change = await saveReflection(unsaved.planId, unsaved.reflection)
      if (change) savedSeq.current = change.seq
      if (unsavedDrafts.get(id) !== unsaved) {
        // Typed meanwhile, so the wait begins again; or stored already by a save that began before this one.
        if (unsavedDrafts.has(id)) setState({ kind: 'unsaved' })
        return
      }
      unsavedDrafts.delete(id)
      setState(change ? { kind: 'saved', at: change.at } : { kind: 'untouched' })
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) })
      throw error
    }
  }, [id])

  const change = useCallback(
    (fields: Partial<Reflection>) => {
      latest.current = { ...latest.current, ...fields }
      unsavedDrafts.set(id, { planId: plan.id, reflection: latest.current })
      setDraft(latest.current)
      setState((before) => (before.kind === 'unsaved' ? before : { kind: 'unsaved' }))
    },
    [id, plan.id],
  )

  /** The state says when it fails, so nobody else has to. */
  const saveNow = useCallback(() => save().catch(() => undefined), [save])

  usePendingSave(save)
  useEffect(() => {
    if (state.kind !== 'unsaved' && state.kind !== 'failed') return undefined
    const wait = state.kind === 'unsaved' ? saveWithin : retryAfter
    const timer = setTimeout(() => void saveNow(), wait)
    return () => clearTimeout(timer)
  }, [state, saveNow])

  useEffect(() => {
    if (unsavedDrafts.has(id) || seq < savedSeq.current) return
    latest.current = adopt(latest.current, stored)
    setDraft(latest.current)
    // `stored` is read anew with every change of the data; its number says when that is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [seq])

  return { draft, change, save: saveNow, state }
}

/** What the data says now, unless that is what is on screen. */
function adopt(shown: Reflection, stored: Reflection | null): Reflection {
  const next = stored ?? emptyReflection(shown.id, shown.date, shown.step)
  return JSON.stringify(next) === JSON.stringify(shown) ? shown : next
}
