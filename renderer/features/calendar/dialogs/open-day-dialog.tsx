import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
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
      title={translate('Open {day} for work', { day: formatDay(day) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Keep it free')}</Button>
          <Button variant="primary" onPress={open}>
            {translate('Give it {minutes}', { minutes: formatMinutes(minutes) })}
          </Button>
        </>
      }
    >
      <DialogForm onSubmit={open}>
        <MinutesField
          label={translate('Minutes on this day')}
          value={minutes}
          onChange={setMinutes}
          min={5}
          description={translate('Work moves up into the room this makes.')}
        />
      </DialogForm>
    </Dialog>
  )
}
