import { useLayoutEffect, useRef, useState } from 'react'
import { addDays, type Day } from '#shared/calendar/day'
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
      title="Write about a day"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={write}>
            Write
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
          label="Day"
          description="Today or any day before it."
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
