import { type Day, daysFrom } from '#shared/calendar/day'
import { type Step, steps } from '#shared/model/step'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { Schedule } from '#shared/schedule/schedule'
import { sumOf } from '#shared/sum-of'
import { bundleFromDraft, type DraftedPlan } from './bundle-from-draft'
import type { Draft } from './draft'

/** The plan a draft would become today, with its schedule and the sums that are shown of it. */
export interface Preview extends DraftedPlan {
  readonly schedule: Schedule
  /** Minutes of all tasks. */
  readonly needed: number
  /** Minutes of all days. */
  readonly available: number
  /** Minutes that found no day. */
  readonly unfitted: number
  readonly milestones: readonly Milestone[]
}

/** How a step ends: on its day, or with minutes that found none. */
export interface Milestone {
  readonly step: Step
  readonly finish: Day | null
  readonly unfitted: number
}

/** Draws up the plan of a draft. Its ids are counted, so the same draft always looks the same. */
export function previewOf(draft: Draft): Preview {
  let count = 0
  const drafted = bundleFromDraft(draft, () => `preview-${count++}`, 0)
  const { bundle } = drafted
  const schedule = planSchedule(bundle)
  const days = daysFrom(bundle.plan.firstDay, bundle.plan.lastDay)
  return {
    ...drafted,
    schedule,
    needed: sumOf(bundle.tasks.map(({ estimate }) => estimate)),
    available: sumOf(days.map((day) => dayCapacity(bundle.plan, day))),
    unfitted: sumOf(schedule.unfitted.map(({ minutes }) => minutes)),
    milestones: steps.map((step) => milestoneOf(step, drafted, schedule)),
  }
}

function milestoneOf(step: Step, { bundle }: DraftedPlan, schedule: Schedule): Milestone {
  const ids = new Set(bundle.tasks.filter((task) => task.step === step).map(({ id }) => id))
  const isOfStep = ({ taskId }: { readonly taskId: string }) => ids.has(taskId)
  return {
    step,
    finish: schedule.stepEnds[step] ?? null,
    unfitted: sumOf(schedule.unfitted.filter(isOfStep).map(({ minutes }) => minutes)),
  }
}
