import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { nextWorkday } from '#shared/planning/next-workday'
import { dayOverview } from '#shared/schedule/day-overview'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { Dialog } from '../../../ui/dialog'
import { DialogForm } from '../../../ui/dialog-form'
import { useCalendar } from '../calendar-context'
import { announceDay } from '../moving/announce'
import { moveWork } from '../moving/propose-move'
import type { Work } from '../moving/work'

interface MoveDialogProps {
  readonly work: Work
  readonly onClose: () => void
}

/** Takes work to a day that is typed or picked. */
export function MoveDialog({ work, onClose }: MoveDialogProps) {
  const { bundle, schedule, today, propose } = useCalendar()
  const { plan } = bundle
  const [day, setDay] = useState<Day>(() => nextWorkday(plan, work.date, today))

  function move() {
    propose(moveWork(bundle, work, day, today))
  }

  return (
    <Dialog
      title={translate('Move “{title}”', { title: work.task.title })}
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
      <DialogForm onSubmit={move}>
        <DateField
          label={translate('Day')}
          value={day}
          onChange={setDay}
          today={today}
          min={today > plan.firstDay ? today : plan.firstDay}
          max={plan.lastDay}
          autoFocus
          description={announceDay(work, dayOverview(bundle, schedule, day, today), null)}
        />
      </DialogForm>
    </Dialog>
  )
}
