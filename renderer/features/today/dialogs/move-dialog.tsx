import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { moveRest } from '#shared/planning/move-rest'
import { nextWorkday } from '#shared/planning/next-workday'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { Dialog } from '../../../ui/dialog'
import { DialogForm } from '../../../ui/dialog-form'
import { openMinutes, type TodayWork } from '../rows/today-work'
import { useTodayScreen } from '../today-screen'
import styles from './dialogs.module.css'

interface MoveDialogProps {
  readonly work: TodayWork
  readonly onClose: () => void
}

/** Takes what is left of some work to another day. */
export function MoveDialog({ work, onClose }: MoveDialogProps) {
  const { bundle, today, propose } = useTodayScreen()
  const { plan } = bundle
  const { task, missed } = work
  const { title } = task
  const minutes = openMinutes(work)
  const [day, setDay] = useState<Day>(() =>
    nextWorkday(plan, missed.length > 0 ? null : today, today),
  )

  function move() {
    onClose()
    propose({
      label: translate('Move “{title}” to {day}', { title, day: formatDay(day) }),
      after: moveRest(bundle, { taskId: task.id, minutes }, day, today),
      preview: 'when-others-move',
      about: [task.id],
    })
  }

  return (
    <Dialog
      title={translate('Move “{title}”', { title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Keep it where it is')}</Button>
          <Button variant="primary" onPress={move}>
            {translate('Move to {day}', { day: formatDay(day) })}
          </Button>
        </>
      }
    >
      <DialogForm className={styles.fields} onSubmit={move}>
        <DateField
          label={translate('Day')}
          value={day}
          onChange={setDay}
          today={today}
          min={today > plan.firstDay ? today : plan.firstDay}
          max={plan.lastDay}
          autoFocus
          className={styles.whole}
          description={translate('{minutes} are pinned to that day. What is logged today stays.', {
            minutes: formatMinutes(minutes),
          })}
        />
      </DialogForm>
    </Dialog>
  )
}
