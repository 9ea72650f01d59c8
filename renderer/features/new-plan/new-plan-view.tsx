import { type ReactNode, useMemo, useReducer } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlanDraft } from '#shared/template/plan-draft'
import { createPlan } from '../../db/plans'
import { firstPageWithProblems } from './draft-problems'
import type { DraftEdit } from './edit-draft'
import styles from './new-plan-view.module.css'
import { previewOf } from './preview'
import { PreviewPane } from './preview/preview-pane'
import { useCreatePlan } from './use-create-plan'
import { startWizard, stepWizard } from './wizard'
import { WizardForm } from './wizard-form'

interface NewPlanViewProps {
  /** What the wizard begins with; null or left out for a plan from scratch. */
  readonly proposal?: PlanDraft | null
  readonly today: Day
  readonly now: () => number
  /** With no other plan there is nothing to go back to. */
  readonly firstPlan: boolean
  readonly onCreated: (planId: string) => void
  readonly onCancel: () => void
  /** Offered in place of Cancel when this is the first plan. */
  readonly otherStarts?: ReactNode
  /** Comes before everything else on the first page. */
  readonly offer?: ReactNode
  readonly store?: (bundle: PlanBundle) => Promise<void>
}

/** Four pages on the left, and on the right the plan they make. */
export function NewPlanView(props: NewPlanViewProps) {
  const { proposal, today, now, firstPlan, onCreated, onCancel, store = createPlan } = props
  const [wizard, step] = useReducer(stepWizard, null, () => startWizard(today, proposal))
  const preview = useMemo(() => previewOf(wizard.draft), [wizard.draft])
  const { create, failure, isCreating } = useCreatePlan({ store, now, onCreated })
  const onEdit = (edit: DraftEdit) => step({ kind: 'edit', edit })

  function goOn() {
    if (wizard.page === 'review' && !firstPageWithProblems(wizard.draft, today)) {
      void create(wizard.draft)
    } else {
      step({ kind: 'next', today })
    }
  }

  return (
    <div className={styles.view}>
      <WizardForm
        wizard={wizard}
        preview={preview}
        today={today}
        failure={failure}
        isCreating={isCreating}
        onEdit={onEdit}
        onGoOn={goOn}
        onBack={() => step({ kind: 'back' })}
        onCancel={firstPlan ? null : onCancel}
        otherStarts={firstPlan && props.otherStarts}
        offer={props.offer}
      />
      <PreviewPane
        preview={preview}
        draft={wizard.draft}
        showsShortage={wizard.page !== 'review'}
        onEdit={onEdit}
      />
    </div>
  )
}
