import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlannedSession } from '#shared/model/planned-session'
import { steps, type Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { tasksById } from '#shared/model/tasks-by-id'
import { onceFor } from '#shared/once-for'
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
  /** Worked out when it is first read: ten years have ten thousand, and few steps are ever unfolded. */
  readonly tasks: readonly TaskLane[]
}

/** The lanes of all four steps in order. */
export interface StepLanes {
  readonly lanes: readonly StepLane[]
  /** The most minutes any one task has on one day, planned or logged. */
  readonly longestOfTasks: number
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
 */
export function stepLanes(
  bundle: PlanBundle,
  schedule: Schedule,
  firstPlan: readonly PlannedSession[],
  today: Day,
): StepLanes {
  const { tasks } = bundle
  const { bySteps, byTasks, longestOfTasks } = timelineBars(bundle, schedule, today)
  const progress = stepProgress(bundle, schedule)
  const ends = milestones(bundle, schedule, firstPlan)
  const firstOfSteps = groupByStep(firstPlan, tasksById(tasks))
  const lanesOf = onceFor((all: readonly Task[]) => taskLanes(all, byTasks(), firstPlan))
  const lanes = steps.map((step, index) => ({
    progress: progress[index]!,
    milestone: ends[index]!,
    bars: bySteps.get(step) ?? [],
    firstPlan: minutesByDay(firstOfSteps.get(step) ?? []),
    get tasks() {
      return lanesOf(tasks).get(step) ?? []
    },
  }))
  return { lanes, longestOfTasks }
}

function taskLanes(
  tasks: readonly Task[],
  bars: ReadonlyMap<string, readonly TimelineBar[]>,
  firstPlan: readonly PlannedSession[],
): ReadonlyMap<Step, readonly TaskLane[]> {
  const taskOf = tasksById(tasks)
  const firstOf = groupByTask(firstPlan)
  const waiting = waitingFor(tasks)
  const lanes = new Map<Step, TaskLane[]>(steps.map((step) => [step, []]))
  for (const task of tasks) {
    lanes.get(task.step)!.push({
      task,
      bars: bars.get(task.id) ?? [],
      firstPlan: minutesByDay(firstOf.get(task.id) ?? []),
      waitsFor: task.dependsOn.flatMap((id) => taskOf.get(id) ?? []),
      holdsUp: waiting.get(task.id) ?? [],
    })
  }
  return lanes
}

/** The tasks that wait for a task, by its id. */
function waitingFor(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const waiting = new Map<string, Task[]>()
  for (const task of tasks) {
    for (const id of task.dependsOn) {
      const others = waiting.get(id)
      if (others) others.push(task)
      else waiting.set(id, [task])
    }
  }
  return waiting
}

function groupByStep(
  sessions: readonly PlannedSession[],
  taskOf: ReadonlyMap<string, Task>,
): ReadonlyMap<Step, readonly PlannedSession[]> {
  const groups = new Map<Step, PlannedSession[]>(steps.map((step) => [step, []]))
  for (const session of sessions) {
    const task = taskOf.get(session.taskId)
    if (task) groups.get(task.step)!.push(session)
  }
  return groups
}
