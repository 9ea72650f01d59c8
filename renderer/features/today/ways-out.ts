import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { applyRemedy } from '#shared/planning/apply-remedy'
import { catchUp, startOver } from '#shared/planning/catch-up'
import { describeRemedy } from '#shared/planning/describe-remedy'
import type { PlanNotice } from '#shared/planning/plan-notice'
import { planSchedule } from '#shared/schedule/plan-schedule'

export type DialogName = 'push-by' | 'start-over'

/** A way back to a plan that holds: at once, or after a question. */
export type WayOut =
  | { readonly kind: 'edit'; readonly label: string; readonly after: PlanBundle }
  | { readonly kind: 'dialog'; readonly label: string; readonly dialog: DialogName }

/** What can be done about a plan as it is today, the usual way first. */
export function waysOut(kind: PlanNotice['kind'], bundle: PlanBundle, today: Day): WayOut[] {
  if (kind === 'missed') {
    const after = catchUp(bundle, today)
    return [{ kind: 'edit', label: translate('Catch up'), after }, pushBy(), startOverFrom()]
  }
  if (kind === 'ended') {
    const after = startOver(bundle, today, today)
    const label = translate('Extend to {day}', { day: formatDay(after.plan.lastDay) })
    return [{ kind: 'edit', label, after }, startOverFrom()]
  }
  return remediesFor(bundle, today)
}

function pushBy(): WayOut {
  return { kind: 'dialog', label: translate('Push by…'), dialog: 'push-by' }
}

function startOverFrom(): WayOut {
  return { kind: 'dialog', label: translate('Start over from…'), dialog: 'start-over' }
}

/** Counted for a plan made again today, so that each of them is exact. */
function remediesFor(bundle: PlanBundle, today: Day): WayOut[] {
  const after = catchUp(bundle, today)
  const { remedies, unfitted } = planSchedule(after)
  if (unfitted.length === 0)
    return [{ kind: 'edit', label: translate('Plan again from today'), after }]
  const ways = remedies.map((remedy): WayOut => {
    const label = describeRemedy(remedy, bundle.tasks)
    return { kind: 'edit', label, after: applyRemedy(after, remedy, today) }
  })
  return [...ways, startOverFrom()]
}
