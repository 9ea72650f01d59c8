import { useEffect, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { describeContents } from '#shared/planning/describe-contents'
import { readPlanBundle } from '../../db/plan-bundle'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { deletePlan } from './change-plans'

interface DeletePlanDialogProps {
  readonly plan: Plan
  readonly onClose: () => void
}

/** Says what goes with a plan before it goes. */
export function DeletePlanDialog({ plan, onClose }: DeletePlanDialogProps) {
  const contents = useContents(plan.id)
  if (contents === null) return null
  return (
    <ConfirmDialog
      title={translate('Delete “{title}”?', { title: plan.title })}
      isOpen
      onClose={onClose}
      onConfirm={() => void deletePlan(plan.id)}
      confirmLabel={translate('Delete plan')}
      isDestructive
    >
      {contents && `${translate('With it go {contents}.', { contents })} `}
      {translate('You can undo this.')}
    </ConfirmDialog>
  )
}

/** Null until it is read. */
function useContents(planId: string): string | null {
  const [contents, setContents] = useState<string | null>(null)
  useEffect(() => {
    void readPlanBundle(planId).then((bundle) =>
      setContents(bundle ? describeContents(bundle) : ''),
    )
  }, [planId])
  return contents
}
