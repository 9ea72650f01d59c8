import { useState } from 'react'
import { newPlanOf } from '#shared/export/import-diff/new-plan-of'
import { withFreshIds } from '#shared/export/import-diff/with-fresh-ids'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
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
    if (
      await storeImport(
        translate('Add the plan “{title}”', { title: plan.title }),
        null,
        added,
        now(),
      )
    ) {
      showPlan(added.plan.id)
      onClose()
    }
    setBusy(false)
  }

  return (
    <Dialog
      title={translate('Add “{title}”?', { title: plan.title })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void add()}>
            {translate('Add the plan')}
          </Button>
        </>
      }
    >
      <p className="soft">
        {translate(
          'This plan is not in the app. It goes from {first} to {last} and holds {records}.',
          {
            first: formatDay(plan.firstDay),
            last: formatDay(plan.lastDay),
            records: describe(bundle),
          },
        )}
      </p>
      <UnreadLines lines={unread} />
    </Dialog>
  )
}

function describe({ tasks, logs, reflections, ratings, postings }: PlanBundle): string {
  const counts = [
    tasks.length > 0 && translateCount(tasks.length, '{count} task', '{count} tasks'),
    logs.length > 0 && translateCount(logs.length, '{count} log', '{count} logs'),
    reflections.length > 0 &&
      translateCount(reflections.length, '{count} reflection', '{count} reflections'),
    ratings.length > 0 && translateCount(ratings.length, '{count} rating', '{count} ratings'),
    postings.length > 0 && translateCount(postings.length, '{count} posting', '{count} postings'),
  ]
  return listWords(counts.filter((words) => words !== false))
}
