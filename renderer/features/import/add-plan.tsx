import { useState } from 'react'
import { newPlanOf } from '#shared/export/import-diff/new-plan-of'
import { withFreshIds } from '#shared/export/import-diff/with-fresh-ids'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'
import { newId } from '../../db/new-id'
import { hasTakenIds } from '../../db/taken-ids'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { storeImport } from './store-import'
import { UnreadLines } from './review/unread-lines'

interface AddPlanProps {
  readonly bundle: PlanBundle
  readonly unread: readonly UnreadLine[]
  readonly today: Day
  readonly now: () => number
  readonly showPlan: (planId: string) => void
  readonly onClose: () => void
}

/** A plan the app does not have: it can be added as it is. */
export function AddPlan({ bundle, unread, today, now, showPlan, onClose }: AddPlanProps) {
  const [isBusy, setBusy] = useState(false)
  const { plan } = bundle

  async function add() {
    setBusy(true)
    const whole = newPlanOf(bundle, today)
    const added = (await hasTakenIds(whole)) ? withFreshIds(whole, newId) : whole
    if (await storeImport(`Add the plan “${plan.title}”`, null, added, now())) {
      showPlan(added.plan.id)
      onClose()
    }
    setBusy(false)
  }

  return (
    <Dialog
      title={`Add “${plan.title}”?`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void add()}>
            Add the plan
          </Button>
        </>
      }
    >
      <p className="soft">
        This plan is not in the app. It goes from {formatDay(plan.firstDay)} to{' '}
        {formatDay(plan.lastDay)} and holds {describe(bundle)}.
      </p>
      <UnreadLines lines={unread} />
    </Dialog>
  )
}

function describe({ tasks, logs, reflections, ratings, postings }: PlanBundle): string {
  const counts = [
    countNoun(tasks.length, 'task'),
    countNoun(logs.length, 'log'),
    countNoun(reflections.length, 'reflection'),
    countNoun(ratings.length, 'rating'),
    countNoun(postings.length, 'posting'),
  ]
  return listWords(counts.filter((count) => !count.startsWith('0') && !count.startsWith('no')))
}
