import type { PlanBundle } from '#shared/model/plan-bundle'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { Schedule } from '#shared/schedule/schedule'
import { ScheduleError } from '#shared/schedule/schedule-error'

/**
 * The schedule an export writes down.
 *
 * @returns no sessions when the tasks contradict each other: what was written can still be taken out
 */
export function exportedSchedule(bundle: PlanBundle): Schedule {
  try {
    return planSchedule(bundle)
  } catch (error) {
    if (error instanceof ScheduleError) return nothingPlanned
    throw error
  }
}

const nothingPlanned: Schedule = {
  sessions: [],
  unfitted: [],
  conflicts: [],
  remedies: [],
  loads: [],
  stepEnds: {},
  slack: 0,
}
