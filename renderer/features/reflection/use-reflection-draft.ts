import { useCallback, useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Step } from '#shared/model/step'
import { emptyReflection } from '#shared/reflection/empty-reflection'
import { newId } from '../../db/new-id'
import { usePendingSave } from '../../db/pending-saves'
import { saveReflection } from '../../db/reflections'

/** How long typing may pause before it is stored, in milliseconds. */
const saveAfter = 600

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  /** `at` is in epoch milliseconds. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: string }

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
  const stored = reflections.findLast((reflection) => reflection.date === day) ?? null
  const [draft, setDraft] = useState(() => stored ?? emptyReflection(newId(), day, step))
  const [state, setState] = useState<SaveState>({ kind: 'untouched' })
  const unsaved = useRef<Reflection | null>(null)
  const savedSeq = useRef(0)

  const save = useCallback(async () => {
    const reflection = unsaved.current
    if (!reflection) return
    try {
      const change = await saveReflection(plan.id, reflection)
      if (change) savedSeq.current = change.seq
      if (unsaved.current !== reflection) return
      unsaved.current = null
      setState(change ? { kind: 'saved', at: change.at } : { kind: 'untouched' })
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }, [plan.id])

  const change = useCallback((fields: Partial<Reflection>) => {
    setDraft((before) => {
      const after = { ...before, ...fields }
      unsaved.current = after
      return after
    })
    setState({ kind: 'unsaved' })
  }, [])

  usePendingSave(save)
  useEffect(() => {
    if (!unsaved.current) return undefined
    const timer = setTimeout(() => void save(), saveAfter)
    return () => clearTimeout(timer)
  }, [draft, save])
  useEffect(() => () => void save(), [save])

  useEffect(() => {
    if (unsaved.current || seq < savedSeq.current) return
    setDraft((before) => adopt(before, stored))
    // `stored` is read anew with every change of the data; its number says when that is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [seq])

  return { draft, change, save, state }
}

/** What the data says now, unless that is what is on screen. */
function adopt(shown: Reflection, stored: Reflection | null): Reflection {
  if (!stored) return emptyReflection(shown.id, shown.date, shown.step)
  return JSON.stringify(stored) === JSON.stringify(shown) ? shown : stored
}
