import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { type Day, nextWeekday } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { copyPlan } from './change-plans'

interface DuplicateDialogProps {
  readonly plan: Plan
  readonly today: Day
  readonly now: () => number
  readonly onCopied: (planId: string) => void
  readonly onClose: () => void
}

/** Asks for the first day of a copy. */
export function DuplicateDialog({ plan, today, now, onCopied, onClose }: DuplicateDialogProps) {
  const [firstDay, setFirstDay] = useState(nextWeekday(today, 1))
  const [isBusy, setBusy] = useState(false)

  async function copy() {
    setBusy(true)
    const copyId = await copyPlan(plan.id, firstDay, now())
    onClose()
    if (copyId) onCopied(copyId)
  }

  return (
    <Dialog
      title={translate('Duplicate “{title}”', { title: plan.title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void copy()}>
            {translate('Duplicate plan')}
          </Button>
        </>
      }
    >
      <DateField
        label={translate('First day of the copy')}
        value={firstDay}
        onChange={setFirstDay}
        today={today}
        description={translate(
          'Tasks, weekly minutes and days off are copied and move with the first day. What you logged, wrote and rated stays with the plan you have.',
        )}
      />
    </Dialog>
  )
}
