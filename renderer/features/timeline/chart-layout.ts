import type { Step } from '#shared/model/step'
import type { StepLane, TaskLane } from '#shared/timeline/step-lanes'
import { axisHeight, bobHeight, taskHeight, type TimelineScale } from './timeline-scale'

/** Where the rows of the chart are, in px from its top. */
export interface ChartLayout {
  /** The top of the task rows of each step. */
  readonly taskRows: ReadonlyMap<Step, number>
  /** The top of each task row that is unfolded, by task id. */
  readonly taskTops: ReadonlyMap<string, number>
  /** The tasks of these rows, by their ids. */
  readonly taskLanes: ReadonlyMap<string, TaskLane>
  /** The top of the progress lines. */
  readonly progress: number
  readonly height: number
}

/** Lays out the rows: each step, below it its tasks when it is unfolded, and at the bottom the progress. */
export function chartLayout(
  lanes: readonly StepLane[],
  unfolded: ReadonlySet<Step>,
  scale: TimelineScale,
): ChartLayout {
  const taskRows = new Map<Step, number>()
  const taskTops = new Map<string, number>()
  const taskLanes = new Map<string, TaskLane>()
  let top = axisHeight
  for (const lane of lanes) {
    const { step } = lane.progress
    top += scale.lane
    taskRows.set(step, top)
    if (!unfolded.has(step)) continue
    for (const row of lane.tasks) {
      taskTops.set(row.task.id, top)
      taskLanes.set(row.task.id, row)
      top += taskHeight
    }
  }
  return { taskRows, taskTops, taskLanes, progress: top, height: top + scale.plot + bobHeight }
}
