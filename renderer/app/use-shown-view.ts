import { useCallback, useState } from 'react'
import type { PlanDraft } from '#shared/template/plan-draft'
import type { ViewId } from './views'

interface ShownView {
  readonly view: ViewId
  /** What New plan begins with; null for a plan from scratch. */
  readonly proposal: PlanDraft | null
}

/** Which screen is shown. A proposal is held as long as New plan is open with it, and no longer. */
export function useShownView() {
  const [shown, setShown] = useState<ShownView>({ view: 'today', proposal: null })
  const goTo = useCallback((view: ViewId) => setShown({ view, proposal: null }), [])
  const startPlan = useCallback((proposal: PlanDraft) => {
    setShown({ view: 'new-plan', proposal })
  }, [])
  return { ...shown, goTo, startPlan }
}
