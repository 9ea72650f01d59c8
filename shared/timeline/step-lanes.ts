import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { steps } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import type { Schedule } from '#shared/schedule/schedule'
import { type StepProgress, stepProgress } from '#shared/schedule/step-progress'
import { groupByTask } from '#shared/timeline/group-by-task'
import { type Milestone, milestones } from '#shared/timeline/milestones'
import { minutesByDay, type TimelineBar, timelineBars } from '#shared/timeline/timeline-bars'

/** A step over its days. */
export interface StepLane {
  readonly progress: StepProgress
  readonly milestone: Milestone
  readonly bars: readonly TimelineBar[]
  /** Minutes of the first plan by day. */
  readonly firstPlan: ReadonlyMap<Day, number>
  readonly tasks: readonly TaskLane[]
}

/** A task over its days. */
export interface TaskLane {
  readonly task: Task
  readonly bars: readonly TimelineBar[]
  readonly firstPlan: ReadonlyMap<Day, number>
  /** The tasks it waits for, done ones too. */
  readonly waitsFor: readonly Task[]
  /** The tasks that wait for it. */
  readonly holdsUp: readonly Task[]
}

/**
 * The lanes of a timeline.
 *
 * @param schedule of this plan
 * @param firstPlan its first schedule
 * @param today the day it is
 * @returns all four steps in order
 */
export function stepLanes(
  bundle: PlanBundle,
  schedule: Schedule,
  firstPlan: readonly PlannedSession[],
  today: Day,
): StepLane[] {
  const { tasks } = bundle
  const { bySteps, byTasks } = timelineBars(bundle, schedule, today)
  const progress = stepProgress(bundle, schedule)
  const ends = milestones(bundle, schedule, firstPlan)
  const taskOf = tasksById(tasks)
  const firstOf = groupByTask(firstPlan)
  const waiting = new Map<string, Task[]>()
  for (const task of tasks) {
    for (const id of task.dependsOn) {
      const others = waiting.get(id)
      if (others) others.push(task)
      else waiting.set(id, [task])
    }
  }
  return steps.map((step, index) => ({
    progress: progress[index]!,
    milestone: ends[index]!,
    bars: bySteps.get(step) ?? [],
    firstPlan: minutesByDay(firstPlan.filter(({ taskId }) => taskOf.get(taskId)?.step === step)),
    tasks: tasks
      .filter((task) => task.step === step)
      .map((task) => ({
        task,
        bars: byTasks.get(task.id) ?? [],
        firstPlan: minutesByDay(firstOf.get(task.id) ?? []),
        waitsFor: task.dependsOn.flatMap((id) => taskOf.get(id) ?? []),
        holdsUp: waiting.get(task.id) ?? [],
      })),
  }))
}
