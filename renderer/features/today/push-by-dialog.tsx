import { useState } from 'react'
import { translate, translateCount } from '#shared/language/translate'
import { pushBy } from '#shared/planning/catch-up'
import { Button } from '../../ui/button'
import { CountField } from '../../ui/count-field'
import { Dialog } from '../../ui/dialog'
import type { PlanDialogProps } from './plan-dialog'

/** Asks how long the break is. */
export function PushByDialog({ bundle, today, propose, onClose }: PlanDialogProps) {
  const [count, setCount] = useState(1)

  function preview() {
    onClose()
    propose({
      label: translate('Push by {days}', {
        days: translateCount(count, '{count} day', '{count} days'),
      }),
      after: pushBy(bundle, count, today),
      preview: 'always',
    })
  }

  return (
    <Dialog
      title={translate('Push the plan')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Keep it as it is')}</Button>
          <Button variant="primary" onPress={preview}>
            {translate('See what moves')}
          </Button>
        </>
      }
    >
      <CountField
        label={translate('Take a break for')}
        value={count}
        onChange={setCount}
        min={1}
        max={60}
        one={translate('day')}
        many={translate('days')}
        description={translate(
          'From today on, counting only days with time. The end moves by as many; pinned sessions stay.',
        )}
      />
    </Dialog>
  )
}
