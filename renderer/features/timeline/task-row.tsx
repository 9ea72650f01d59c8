import clsx from 'clsx'
import { useId } from 'react'
import type { Step } from '#shared/model/step'
import { describeBar } from '#shared/timeline/describe-bar'
import { describeDependencies } from '#shared/timeline/describe-dependencies'
import { describeTask } from '#shared/timeline/describe-lane'
import type { TaskLane } from '#shared/timeline/step-lanes'
import { StepMarker } from '../../ui/step-marker'
import { DayCursor } from './day-cursor'
import { SessionBars } from './session-bars'
import type { ChartRowProps } from './step-lane-row'
import styles from './task-row.module.css'

interface TaskRowProps extends ChartRowProps {
  readonly lane: TaskLane
  readonly step: Step
  /** Px from the top of the task rows. */
  readonly top: number
  /** Does the task that is read wait for it, or hold it up? */
  readonly isLinked: boolean
}

/** A task over its days. */
export function TaskRow({ lane, step, top, isLinked, ...row }: TaskRowProps) {
  const { scale, days } = row
  const { id, title, doneOn } = lane.task
  const words = useId()
  const date = days[row.index]!
  const bar = lane.bars.find((other) => other.date === date)
  return (
    <li className={clsx(styles.task, isLinked && styles.linked)} style={{ top }}>
      <div className={styles.label}>
        <StepMarker step={step} isFilled={doneOn !== null} size="s" />
        <span className="trunc" title={title}>
          {title}
        </span>
      </div>
      <div className={styles.plot}>
        <span id={words} hidden>
          {describeDependencies(lane)}
        </span>
        <DayCursor
          {...row}
          id={`task-${id}`}
          label={title}
          describedBy={words}
          text={describeBar(date, bar, row.daysOff.has(date))}
          count={days.length}
          day={scale.day}
          isInTabOrder={false}
        />
        <SessionBars
          {...row}
          name={describeTask(lane)}
          step={step}
          bars={lane.bars}
          firstPlan={lane.firstPlan}
          minute={scale.taskMinute}
        />
      </div>
    </li>
  )
}
