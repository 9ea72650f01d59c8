import { useCallback, useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanDraft } from '#shared/template/plan-draft'
import { rememberedView, rememberView } from './remembered-view'
import type { ViewId } from './views'

export interface ShownView extends OpenedAt {
  readonly view: ViewId
  /** What New plan begins with; null for a plan from scratch. */
  readonly proposal: PlanDraft | null
}

/** What a screen is opened with. */
interface OpenedAt {
  /** The day Reflections is opened to write about; null to read. */
  readonly writeOn: Day | null
  /** The entry Reflections is opened to read, by its id; null for the newest. */
  readonly readEntry: string | null
  /** What Calendar is opened at; null for today. A new object leads there again. */
  readonly openAt: { readonly day: Day } | null
}

/** The same for a screen, with the ways that lead from it to another. */
export interface ViewOpening extends OpenedAt {
  /** Opens New plan with what a month is proposed to be. */
  readonly startPlan: (proposal: PlanDraft) => void
  /** Leads to an entry in Reflections. */
  readonly openReflection: (id: string) => void
}

/**
 * Which screen is shown. What it is opened with is held as long as it is open, and no longer; both stay where the
 * app is drawn anew, in another language or after a crash.
 */
export function useShownView() {
  const [shown, setShown] = useState<ShownView>(() => rememberedView() ?? on('today'))
  const show = useCallback((view: ShownView) => {
    rememberView(view)
    setShown(view)
  }, [])
  const goTo = useCallback((view: ViewId) => show(on(view)), [show])
  const startPlan = useCallback(
    (proposal: PlanDraft) => show({ ...on('new-plan'), proposal }),
    [show],
  )
  const writeAbout = useCallback((day: Day) => show({ ...on('reflections'), writeOn: day }), [show])
  const openReflection = useCallback(
    (id: string) => show({ ...on('reflections'), readEntry: id }),
    [show],
  )
  const openCalendar = useCallback(
    (day: Day) => show({ ...on('calendar'), openAt: { day } }),
    [show],
  )
  const { view, proposal, writeOn, readEntry, openAt } = shown
  const opening: ViewOpening = useMemo(
    () => ({ writeOn, readEntry, openAt, startPlan, openReflection }),
    [writeOn, readEntry, openAt, startPlan, openReflection],
  )
  return { view, proposal, opening, goTo, writeAbout, openReflection, openCalendar }
}

function on(view: ViewId): ShownView {
  return { view, proposal: null, writeOn: null, readEntry: null, openAt: null }
}
