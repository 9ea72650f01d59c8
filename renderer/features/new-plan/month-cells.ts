import { addDays, type Day, daysBetween, daysFrom, startOfWeek } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps } from '#shared/model/step'
import { dayCapacity } from '#shared/schedule/day-capacities'
import type { Schedule } from '#shared/schedule/schedule'

/** A day of the preview. */
export interface MonthCell {
  readonly day: Day
  /** Days before the first and after the last only fill up their week. */
  readonly isInPlan: boolean
  readonly isDayOff: boolean
  /** Minutes available. */
  readonly capacity: number
  /** Minutes planned. */
  readonly planned: number
  /** Planned minutes by step. */
  readonly shares: readonly StepShare[]
  /** Steps whose first session is on this day. */
  readonly starts: readonly Step[]
}

interface StepShare {
  readonly step: Step
  readonly minutes: number
}

/** The weeks of a plan, each of seven days. */
export function monthCells(bundle: PlanBundle, schedule: Schedule): MonthCell[][] {
  const { plan } = bundle
  const first = startOfWeek(plan.firstDay)
  const weekCount = Math.floor(daysBetween(first, plan.lastDay) / 7) + 1
  const sessions = sessionsByStep(bundle, schedule)

  return Array.from({ length: weekCount }, (_, week) => {
    const start = addDays(first, week * 7)
    return daysFrom(start, addDays(start, 6)).map((day) => cellOf(day, plan, sessions))
  })
}

type StepSession = StepShare & { readonly date: Day }

function sessionsByStep({ tasks }: PlanBundle, { sessions }: Schedule): StepSession[] {
  const stepOf = new Map(tasks.map(({ id, step }) => [id, step]))
  return sessions.map(({ taskId, date, minutes }) => ({
    step: stepOf.get(taskId) ?? 1,
    date,
    minutes,
  }))
}

function cellOf(day: Day, plan: PlanBundle['plan'], sessions: readonly StepSession[]): MonthCell {
  const isInPlan = day >= plan.firstDay && day <= plan.lastDay
  const shares = steps
    .map((step) => ({ step, minutes: minutesOn(day, step, sessions) }))
    .filter(({ minutes }) => minutes > 0)
  return {
    day,
    isInPlan,
    isDayOff: isInPlan && plan.overrides[day] === 0,
    capacity: isInPlan ? dayCapacity(plan, day) : 0,
    planned: shares.reduce((sum, { minutes }) => sum + minutes, 0),
    shares,
    starts: steps.filter((step) => sessions.find((s) => s.step === step)?.date === day),
  }
}

function minutesOn(day: Day, step: Step, sessions: readonly StepSession[]): number {
  return sessions
    .filter((session) => session.date === day && session.step === step)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}
