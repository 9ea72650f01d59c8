import { dayNumber } from '#shared/schedule/day-number'
import { findCycle } from '#shared/schedule/find-cycle'
import type { Availability, ScheduleInput, ScheduleTask } from '#shared/schedule/schedule'
import { ScheduleError } from '#shared/schedule/schedule-error'

/**
 * Makes sure that a schedule can be made of an input.
 *
 * @throws ScheduleError with the code PRODUCT.md, section 8 gives to the first fault that is found
 */
export function checkScheduleInput(input: ScheduleInput): void {
  assertDay(input.firstDay, () => 'The first day')
  assertDay(input.lastDay, () => 'The last day')
  if (input.lastDay < input.firstDay) {
    throw new ScheduleError(
      'end-before-start',
      `The last day, ${input.lastDay}, comes before the first day, ${input.firstDay}. ` +
        'It has to be the same day or a later one.',
    )
  }
  checkAvailability(input.availability)
  if (input.shortestSession !== undefined) {
    assertMinutes(input.shortestSession, () => 'The shortest session', 1)
  }
  checkTasks(input.tasks)
  checkPins(input)
}

function checkAvailability({ weekly, overrides = {} }: Availability): void {
  if (weekly.length !== 7) {
    throw new ScheduleError(
      'bad-minutes',
      `The weekly availability has ${weekly.length} values. ` +
        'Expected 7, one for each weekday, Sunday first.',
    )
  }
  // Not forEach: it would skip the holes of a sparse array.
  for (let weekday = 0; weekday < 7; weekday += 1) {
    assertMinutes(weekly[weekday], () => `The availability on weekday ${weekday} (0 is Sunday)`)
  }
  for (const [date, minutes] of Object.entries(overrides)) {
    assertDay(date, () => 'The day of an availability override')
    assertMinutes(minutes, () => `The availability on ${date}`)
  }
}

function checkTasks(tasks: readonly ScheduleTask[]): void {
  const ids = new Set<string>()
  for (const { id, remaining } of tasks) {
    if (ids.has(id)) {
      throw new ScheduleError(
        'duplicate-task',
        `Two tasks have the id ${quote(id)}. Expected every id once.`,
      )
    }
    ids.add(id)
    assertMinutes(remaining, () => `The remaining time of task ${quote(id)}`)
  }
  for (const { id, dependsOn = [] } of tasks) {
    for (const dependency of dependsOn) {
      if (!ids.has(dependency)) throw unknownTask(`Task ${quote(id)} depends on`, dependency)
    }
  }
  const cycle = findCycle(tasks)
  if (cycle !== null) {
    throw new ScheduleError(
      'dependency-cycle',
      'These tasks depend on each other in a circle, so none of them can be first: ' +
        `${[...cycle, ...cycle.slice(0, 1)].map(quote).join(' needs ')}.`,
    )
  }
}

function checkPins({ tasks, pins = [] }: ScheduleInput): void {
  if (pins.length === 0) return
  const ids = new Set(tasks.map((task) => task.id))
  for (const { taskId, date, minutes } of pins) {
    if (!ids.has(taskId)) throw unknownTask(`A session fixed to ${String(date)} is for`, taskId)
    assertDay(date, () => `The day of a fixed session of task ${quote(taskId)}`)
    assertMinutes(
      minutes,
      () => `The length of the session of task ${quote(taskId)} fixed to ${date}`,
    )
  }
}

/** @param what it is, put into words only when it is wrong */
function assertDay(value: unknown, what: () => string): void {
  if (typeof value === 'string' && !Number.isNaN(dayNumber(value))) return
  throw new ScheduleError(
    'bad-day',
    `${what()} is ${describe(value)}. Expected a date that exists, written yyyy-MM-dd.`,
  )
}

/** @param what it is, put into words only when it is wrong */
function assertMinutes(value: unknown, what: () => string, least = 0): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return
  throw new ScheduleError(
    'bad-minutes',
    `${what()} is ${describe(value)}. Expected whole minutes, ${least} or more.`,
  )
}

function unknownTask(where: string, id: string): ScheduleError {
  return new ScheduleError(
    'unknown-task',
    `${where} ${quote(id)}. Expected the id of a task of this plan.`,
  )
}

function describe(value: unknown): string {
  return typeof value === 'string' ? quote(value) : String(value)
}

function quote(text: string): string {
  return JSON.stringify(text)
}
