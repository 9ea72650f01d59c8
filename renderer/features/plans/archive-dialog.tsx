import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './archive-dialog.module.css'
import { restorePlan } from './change-plans'
import { DeletePlanDialog } from './delete-plan-dialog'

interface ArchiveDialogProps {
  readonly plans: readonly Plan[]
  readonly onClose: () => void
}

/** The plans that were put away, each with its way back. */
export function ArchiveDialog({ plans, onClose }: ArchiveDialogProps) {
  const [deleting, setDeleting] = useState<Plan | null>(null)
  const archived = plans.filter(({ archivedAt }) => archivedAt !== undefined)
  return (
    <>
      <Dialog title={translate('Archived plans')} isOpen onClose={onClose}>
        {archived.length === 0 && <p className="soft">{translate('No plan is put away.')}</p>}
        <ul>
          {archived.map((plan) => (
            <li key={plan.id} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.title}>{plan.title}</span>
                <span className={styles.days}>
                  {translate('{first} to {last}', {
                    first: formatDay(plan.firstDay, 'short-year'),
                    last: formatDay(plan.lastDay, 'short-year'),
                  })}
                </span>
              </span>
              <Button
                size="s"
                aria-label={translate('Restore {title}', { title: plan.title })}
                onPress={() => void restorePlan(plan.id)}
              >
                {translate('Restore')}
              </Button>
              <Button
                size="s"
                variant="danger"
                aria-label={translate('Delete {title}', { title: plan.title })}
                onPress={() => setDeleting(plan)}
              >
                {translate('Delete…')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
      {deleting && <DeletePlanDialog plan={deleting} onClose={() => setDeleting(null)} />}
    </>
  )
}
