import type { Day } from '#shared/calendar/day'
import { exportedSchedule } from '#shared/export/exported-schedule'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { milestones, type Milestone } from '#shared/timeline/milestones'

/** A session as a calendar shows it. */
export interface SessionEvent {
  /** The same from export to export, also when the session moves to another day. */
  readonly uid: string
  readonly date: Day
  readonly task: Task
  readonly minutes: number
  /** Minutes planned before it on its day. */
  readonly minutesBefore: number
}

/** The end of a step that has a day. */
export interface MilestoneEvent {
  readonly uid: string
  readonly date: Day
  readonly milestone: Milestone
}

/**
 * Everything of a plan that has a place in a calendar.
 *
 * A session is known by its task and by how many sessions of the task come before it, those of passed
 * days included, so that a session that is planned anew moves in the calendar instead of appearing twice.
 */
export function plannedEvents(bundle: PlanBundle): {
  readonly sessions: readonly SessionEvent[]
  readonly milestones: readonly MilestoneEvent[]
} {
  const { plan } = bundle
  const schedule = exportedSchedule(bundle)
  const ends = milestones(bundle, schedule, plan.baseline ?? [])
  return {
    sessions: sessionEvents(bundle, [...(plan.past ?? []), ...schedule.sessions]),
    milestones: ends.flatMap((milestone) => {
      const uid = `${plan.id}-step-${milestone.step}`
      return milestone.day === null ? [] : [{ uid, date: milestone.day, milestone }]
    }),
  }
}

function sessionEvents(
  { tasks }: PlanBundle,
  planned: readonly { readonly taskId: string; readonly date: Day; readonly minutes: number }[],
): SessionEvent[] {
  const taskOf = new Map(tasks.map((task) => [task.id, task]))
  const countOf = new Map<string, number>()
  const minutesOn = new Map<Day, number>()
  const inOrder = planned.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return inOrder.flatMap(({ taskId, date, minutes }) => {
    const task = taskOf.get(taskId)
    if (!task) return []
    const count = (countOf.get(taskId) ?? 0) + 1
    const minutesBefore = minutesOn.get(date) ?? 0
    countOf.set(taskId, count)
    minutesOn.set(date, minutesBefore + minutes)
    return [{ uid: `${taskId}-${count}`, date, task, minutes, minutesBefore }]
  })
}
