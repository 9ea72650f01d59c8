import type { Step } from '#shared/model/step'
import type { TaskLane } from '#shared/timeline/step-lanes'
import type { ChartRowProps } from './step-lane-row'
import { TaskRow } from './task-row'
import styles from './task-rows.module.css'
import { taskHeight } from './timeline-scale'

interface TaskRowsProps extends ChartRowProps {
  readonly lanes: readonly TaskLane[]
  readonly step: Step
  /** Px from the top of the chart. */
  readonly top: number
}

/** The tasks of a step. A step can have thousands: only those near the window are there. */
export function TaskRows({ lanes, step, top, ...row }: TaskRowsProps) {
  const from = Math.max(0, Math.floor((row.viewport.top - top) / taskHeight))
  const to = Math.max(0, Math.ceil((row.viewport.bottom - top) / taskHeight))
  const read = lanes.find(({ task }) => row.row === `task-${task.id}`)
  const linked = [...(read?.waitsFor ?? []), ...(read?.holdsUp ?? [])]
  return (
    <ul className={styles.tasks} style={{ height: lanes.length * taskHeight }}>
      {lanes.slice(from, to).map((lane, index) => (
        <TaskRow
          key={lane.task.id}
          {...row}
          lane={lane}
          step={step}
          top={(from + index) * taskHeight}
          isLinked={linked.includes(lane.task)}
        />
      ))}
    </ul>
  )
}
