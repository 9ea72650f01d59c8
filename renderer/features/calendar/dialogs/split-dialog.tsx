import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { nextWorkday } from '#shared/planning/next-workday'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { Dialog } from '../../../ui/dialog'
import { DialogForm } from '../../../ui/dialog-form'
import { MinutesField } from '../../../ui/minutes-field'
import { useCalendar } from '../calendar-context'
import { splitWork } from '../moving/propose-move'
import type { Work } from '../moving/work'
import { shortestPart } from '../sessions/session-menu'

interface SplitDialogProps {
  readonly work: Work & { readonly date: Day }
  readonly onClose: () => void
}

/** Leaves some minutes of a session on its day and takes the rest to another. */
export function SplitDialog({ work, onClose }: SplitDialogProps) {
  const { bundle, today, propose } = useCalendar()
  const { plan } = bundle
  const { task, date, minutes } = work
  const [stays, setStays] = useState(() => half(minutes))
  const [day, setDay] = useState<Day>(() => nextWorkday(plan, date, today))

  function split() {
    propose(splitWork(bundle, work, stays, day, today))
  }

  return (
    <Dialog
      title={translate('Split “{title}”', { title: task.title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Keep it whole')}</Button>
          <Button variant="primary" isDisabled={day === date} onPress={split}>
            {translate('Move {minutes} to {day}', {
              minutes: formatMinutes(minutes - stays),
              day: formatDay(day),
            })}
          </Button>
        </>
      }
    >
      <DialogForm onSubmit={() => day !== date && split()}>
        <MinutesField
          label={translate('Stay on {day}', { day: formatDay(date) })}
          value={stays}
          onChange={setStays}
          min={shortestPart}
          max={minutes - shortestPart}
          description={translate('Of {minutes}.', { minutes: formatMinutes(minutes) })}
        />
        <DateField
          label={translate('The rest goes to')}
          value={day}
          onChange={setDay}
          today={today}
          min={today > plan.firstDay ? today : plan.firstDay}
          max={plan.lastDay}
          isUnavailable={(other) => other === date}
        />
      </DialogForm>
    </Dialog>
  )
}

/** Half of a session, in steps of five minutes. */
function half(minutes: number): number {
  return Math.max(shortestPart, Math.round(minutes / 2 / 5) * 5)
}
