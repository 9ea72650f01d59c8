import { useLayoutEffect, useRef, useState } from 'react'
import { addDays, type Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { Button } from '../../../ui/button'
import { commitTyping } from '../../../ui/commit-typing'
import { DateField } from '../../../ui/date-field'
import { Dialog } from '../../../ui/dialog'

interface OtherDayDialogProps {
  readonly today: Day
  readonly onWrite: (day: Day) => void
  readonly onClose: () => void
}

/** Asks which day to write about. */
export function OtherDayDialog({ today, onWrite, onClose }: OtherDayDialogProps) {
  const [day, setDay] = useState(() => addDays(today, -2))
  const form = useRef<HTMLFormElement>(null)
  const latest = useRef(day)
  useLayoutEffect(() => {
    latest.current = day
  }, [day])

  function write() {
    if (commitTyping(form.current)) onWrite(latest.current)
  }

  return (
    <Dialog
      title={translate('Write about a day')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" onPress={write}>
            {translate('Write')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <DateField
          label={translate('Day')}
          description={translate('Today or any day before it.')}
          value={day}
          today={today}
          max={today}
          autoFocus
          onChange={setDay}
        />
      </form>
    </Dialog>
  )
}
