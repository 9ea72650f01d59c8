import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { ProposePlan } from '../../db/plan-proposal'

/** What a dialog needs that asks one question before a plan is made again. */
export interface PlanDialogProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly propose: ProposePlan
  readonly onClose: () => void
}
