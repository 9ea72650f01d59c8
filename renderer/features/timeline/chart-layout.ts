import type { Step } from '#shared/model/step'
import type { StepLane } from '#shared/timeline/step-lanes'
import { axisHeight, bobHeight, taskHeight, type TimelineScale } from './timeline-scale'

/** Where the rows of the chart are, in px from its top. */
export interface ChartLayout {
  /** The top of the task rows of each step. */
  readonly taskRows: ReadonlyMap<Step, number>
  /** The top of each task row that is unfolded, by task id. */
  readonly taskTops: ReadonlyMap<string, number>
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
  let top = axisHeight
  for (const { progress, tasks } of lanes) {
    top += scale.lane
    taskRows.set(progress.step, top)
    if (!unfolded.has(progress.step)) continue
    for (const { task } of tasks) {
      taskTops.set(task.id, top)
      top += taskHeight
    }
  }
  return { taskRows, taskTops, progress: top, height: top + scale.plot + bobHeight }
}
