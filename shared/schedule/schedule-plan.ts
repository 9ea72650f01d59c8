import { checkScheduleInput } from '#shared/schedule/check-schedule-input'
import { deriveSchedule } from '#shared/schedule/derive-schedule'
import type { Schedule, ScheduleInput } from '#shared/schedule/schedule'

export type { Schedule, ScheduleInput } from '#shared/schedule/schedule'
export { ScheduleError } from '#shared/schedule/schedule-error'

/**
 * Turns tasks and time into a dated plan (PRODUCT.md, section 4).
 *
 * Pins come first. The other work fills the days in order: dependencies first, then step, then
 * position. Nothing is dropped: what does not fit is listed with its reason and with what would help.
 *
 * @param input never changed; the same input gives the same schedule on every machine
 * @returns sessions, what did not fit, conflicts and remedies
 * @throws ScheduleError when the input contradicts itself or names things that do not exist
 * @example
 * schedulePlan({
 *   firstDay: toDay('2026-11-02'),
 *   lastDay: toDay('2026-11-03'),
 *   availability: { weekly: [0, 60, 60, 60, 60, 60, 0] },
 *   tasks: [{ id: 'idea', step: 1, remaining: 40 }],
 * }).sessions // 20 minutes on 2 November and 20 on 3 November
 */
export function schedulePlan(input: ScheduleInput): Schedule {
  checkScheduleInput(input)
  return deriveSchedule(input)
}
