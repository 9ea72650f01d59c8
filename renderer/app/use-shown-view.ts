import { useCallback, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanDraft } from '#shared/template/plan-draft'
import type { ViewId } from './views'

interface ShownView {
  readonly view: ViewId
  /** What New plan begins with; null for a plan from scratch. */
  readonly proposal: PlanDraft | null
  /** The day Reflections is opened to write about; null to read. */
  readonly writeOn: Day | null
  /** The entry Reflections is opened to read, by its id; null for the newest. */
  readonly readEntry: string | null
  /** What Calendar is opened at; null for today. A new object leads there again. */
  readonly openAt: { readonly day: Day } | null
}

/** Which screen is shown. What it is opened with is held as long as it is open, and no longer. */
export function useShownView() {
  const [shown, setShown] = useState<ShownView>(on('today'))
  const goTo = useCallback((view: ViewId) => setShown(on(view)), [])
  const startPlan = useCallback((proposal: PlanDraft) => {
    setShown({ ...on('new-plan'), proposal })
  }, [])
  const writeAbout = useCallback((day: Day) => {
    setShown({ ...on('reflections'), writeOn: day })
  }, [])
  const openReflection = useCallback((id: string) => {
    setShown({ ...on('reflections'), readEntry: id })
  }, [])
  const openCalendar = useCallback((day: Day) => {
    setShown({ ...on('calendar'), openAt: { day } })
  }, [])
  return { ...shown, goTo, startPlan, writeAbout, openReflection, openCalendar }
}

function on(view: ViewId): ShownView {
  return { view, proposal: null, writeOn: null, readEntry: null, openAt: null }
}
