import { useState } from 'react'
import { pushBy } from '#shared/planning/catch-up'
import { countNoun } from '#shared/wording/count-noun'
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
      label: `Push by ${countNoun(count, 'day')}`,
      after: pushBy(bundle, count, today),
      preview: 'always',
    })
  }

  return (
    <Dialog
      title="Push the plan"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it as it is</Button>
          <Button variant="primary" onPress={preview}>
            See what moves
          </Button>
        </>
      }
    >
      <CountField
        label="Take a break for"
        value={count}
        onChange={setCount}
        min={1}
        max={60}
        one="day"
        many="days"
        description="From today on, counting only days with time. The end moves by as many; pinned sessions stay."
      />
    </Dialog>
  )
}
