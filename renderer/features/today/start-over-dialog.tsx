import { useState } from 'react'
import { formatDay, nextWeekday } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
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
      label: translate('Start over from {day}', { day: formatDay(from) }),
      after: startOver(bundle, from, today),
      preview: 'always',
    })
  }

  return (
    <Dialog
      title={translate('Start over')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Keep it as it is')}</Button>
          <Button variant="primary" isDisabled={pinned !== null} onPress={preview}>
            {translate('See what moves')}
          </Button>
        </>
      }
    >
      <DateField
        label={translate('Begin again on')}
        value={from}
        onChange={setFrom}
        today={today}
        min={today}
        description={translate(
          'What is done stays done. The rest flows from this day on, and the end moves only if it has to.',
        )}
        error={
          pinned &&
          translate(
            'A session is pinned to {day}. Choose that day or an earlier one, or unpin the session in the calendar first.',
            { day: formatDay(pinned) },
          )
        }
      />
    </Dialog>
  )
}
