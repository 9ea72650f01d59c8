import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { DialogForm } from '../../../ui/dialog-form'
import { MinutesField } from '../../../ui/minutes-field'
import { useCalendar } from '../calendar-context'
import { dayMinutesProposal, usualMinutes } from './propose-day-minutes'

interface OpenDayDialogProps {
  readonly day: Day
  readonly onClose: () => void
}

/** Gives a day without time some minutes. */
export function OpenDayDialog({ day, onClose }: OpenDayDialogProps) {
  const { bundle, today, propose } = useCalendar()
  const [minutes, setMinutes] = useState(() => usualMinutes(bundle.plan))

  function open() {
    propose(dayMinutesProposal(bundle, day, minutes, today))
  }

  return (
    <Dialog
      title={`Open ${formatDay(day)} for work`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it free</Button>
          <Button variant="primary" onPress={open}>
            {`Give it ${formatMinutes(minutes)}`}
          </Button>
        </>
      }
    >
      <DialogForm onSubmit={open}>
        <MinutesField
          label="Minutes on this day"
          value={minutes}
          onChange={setMinutes}
          min={5}
          description="Work moves up into the room this makes."
        />
      </DialogForm>
    </Dialog>
  )
}
