import { memo, Suspense } from 'react'
import type { CopyPart } from '#shared/export/copy/copied-part'
import type { ProposePlan } from '../db/plan-proposal'
import { PanelBoundary } from './panel-boundary'
import type { ViewOpening } from './use-shown-view'
import type { ShownPlan, views } from './views'

interface ViewScreenProps {
  readonly view: (typeof views)[number]
  readonly plan: ShownPlan
  readonly propose: ProposePlan
  readonly copyPart: CopyPart
  readonly opening: ViewOpening
}

/** The screen that is shown. What happens around it, such as a new label for undo, does not draw it again. */
export const ViewScreen = memo(function ViewScreen({
  view: { label, render },
  plan,
  propose,
  copyPart,
  opening,
}: ViewScreenProps) {
  return (
    <PanelBoundary name={label} place="screen">
      <Suspense fallback={null}>{render({ ...plan, propose, copyPart, ...opening })}</Suspense>
    </PanelBoundary>
  )
})
