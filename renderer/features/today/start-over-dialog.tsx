import { useState } from 'react'
import { formatDay, nextWeekday } from '#shared/calendar/day'
import { pinBefore, startOver } from '#shared/planning/catch-up'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import type { PlanDialogProps } from './plan-dialog'

/** Asks for the day on which the rest of the work begins. */
export function StartOverDialog({ bundle, today, propose, onClose }: PlanDialogProps) {
  const [from, setFrom] = useState(nextWeekday(today, 1))
  const pinned = pinBefore(bundle, from, today)

  function preview() {
    onClose()
    propose({
      label: `Start over from ${formatDay(from)}`,
      after: startOver(bundle, from, today),
      preview: 'always',
    })
  }

  return (
    <Dialog
      title="Start over"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it as it is</Button>
          <Button variant="primary" isDisabled={pinned !== null} onPress={preview}>
            See what moves
          </Button>
        </>
      }
    >
      <DateField
        label="Begin again on"
        value={from}
        onChange={setFrom}
        today={today}
        min={today}
        description="What is done stays done. The rest flows from this day on, and the end moves only if it has to."
        error={
          pinned &&
          `A session is pinned to ${formatDay(pinned)}. Choose that day or an earlier one, or unpin the session in the calendar first.`
        }
      />
    </Dialog>
  )
}
