import { useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import { Button } from '../../ui/button'
import { showSample } from './show-sample'
import { loadLater } from '../../ui/load-later'

const ArchiveDialog = loadLater(async () => (await import('./archive-dialog')).ArchiveDialog)

interface OtherStartsProps {
  readonly plans: readonly Plan[]
  readonly today: Day
  readonly now: () => number
  readonly showPlan: (planId: string) => void
}

/** Where no plan is in use: the sample month, and the way back to what was put away. */
export function OtherStarts({ plans, today, now, showPlan }: OtherStartsProps) {
  const [isArchiveOpen, setArchiveOpen] = useState(false)
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => void showSample(plans, { today, now: now() }).then(showPlan)}
      >
        {translate('Look at a sample month')}
      </Button>
      {plans.length > 0 && (
        <Button variant="quiet" onPress={() => setArchiveOpen(true)}>
          {translate('Archived plans…')}
        </Button>
      )}
      {isArchiveOpen && <ArchiveDialog plans={plans} onClose={() => setArchiveOpen(false)} />}
    </>
  )
}
