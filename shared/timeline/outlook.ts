import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { catchUp } from '#shared/planning/catch-up'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { Remedy, Schedule } from '#shared/schedule/schedule'

/** What the plan can still do about the work that is left. */
export type Outlook =
  /** Nothing is open from earlier, and everything fits. */
  | { readonly kind: 'holds'; readonly end: Day | null }
  /** What was missed fits if it flows again from today on. */
  | { readonly kind: 'catch-up'; readonly end: Day | null }
  /** It does not, or the plan as it is does not hold its work. */
  | {
      readonly kind: 'too-much'
      /** Minutes that do not fit. */
      readonly minutes: number
      /** Is any of it from earlier days? Then catching up is the first thing to do. */
      readonly isMissed: boolean
      readonly remedies: readonly Remedy[]
    }

/**
 * Looks ahead: does the plan hold its work, does catching up do, or does it take more time?
 *
 * @param schedule of this plan
 * @param today the day it is
 */
export function deriveOutlook(bundle: PlanBundle, schedule: Schedule, today: Day): Outlook {
  const isMissed = openFromEarlier(bundle, schedule, today).length > 0
  const next = isMissed ? planSchedule(catchUp(bundle, today)) : schedule
  const unfitted = next.unfitted.reduce((sum, { minutes }) => sum + minutes, 0)
  if (unfitted > 0)
    return { kind: 'too-much', minutes: unfitted, isMissed, remedies: next.remedies }
  const end = next.sessions.at(-1)?.date ?? null
  return { kind: isMissed ? 'catch-up' : 'holds', end }
}
