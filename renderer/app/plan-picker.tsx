import { ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { translate } from '#shared/language/translate'
import { archivePlan, deletePlan } from '../features/plans/change-plans'
import { type PlanDialog, planMenu } from '../features/plans/plan-menu'
import { showSample } from '../features/plans/show-sample'
import { Menu } from '../ui/menu'
import { Tag } from '../ui/tag'
import { now } from './clock'
import { planInitials, planPosition } from './plan-labels'
import styles from './sidebar.module.css'
import { loadLater } from '../ui/load-later'

const ArchiveDialog = loadLater(
  async () => (await import('../features/plans/archive-dialog')).ArchiveDialog,
)
const DeletePlanDialog = loadLater(
  async () => (await import('../features/plans/delete-plan-dialog')).DeletePlanDialog,
)
const DuplicateDialog = loadLater(
  async () => (await import('../features/plans/duplicate-dialog')).DuplicateDialog,
)

interface PlanPickerProps {
  readonly plan: Plan
  readonly plans: readonly Plan[]
  readonly today: Day
  readonly onPick: (planId: string) => void
  readonly onNewPlan?: () => void
  readonly onEdit: () => void
}

/** The plan on screen; opens the list of plans and what can be done with this one. */
export function PlanPicker({ plan, plans, today, onPick, onNewPlan, onEdit }: PlanPickerProps) {
  const [dialog, setDialog] = useState<PlanDialog | null>(null)
  const close = () => setDialog(null)
  const position = planPosition(plan, today)
  const name = plan.isSample
    ? translate('Plan: {title}, sample, {position}', { title: plan.title, position })
    : translate('Plan: {title}, {position}', { title: plan.title, position })
  return (
    <>
      <Menu
        label={translate('Plans')}
        items={planMenu({
          plan,
          plans,
          onPick,
          onNewPlan,
          onEdit,
          onSample: () => void showSample(plans, { today, now: now() }).then(onPick),
          onArchive: () => void archivePlan(plan.id, now()),
          onRemoveSample: () => void deletePlan(plan.id),
          onOpen: setDialog,
        })}
        trigger={
          <Button className={styles.planPicker ?? ''} aria-label={name}>
            <span className={styles.initials}>{planInitials(plan.title)}</span>
            <span className={styles.planText}>
              <span className={styles.planTitle}>{plan.title}</span>
              <span className={styles.planDays}>{position}</span>
            </span>
            {plan.isSample && (
              <span className={styles.wideOnly}>
                <Tag>{translate('Sample')}</Tag>
              </span>
            )}
            <ChevronsUpDown size={14} aria-hidden />
          </Button>
        }
      />
      {dialog === 'duplicate' && (
        <DuplicateDialog plan={plan} today={today} now={now} onCopied={onPick} onClose={close} />
      )}
      {dialog === 'delete' && <DeletePlanDialog plan={plan} onClose={close} />}
      {dialog === 'archive' && <ArchiveDialog plans={plans} onClose={close} />}
    </>
  )
}
