import clsx from 'clsx'
import { Check, ChevronRight } from 'lucide-react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import { describeBar } from '#shared/timeline/describe-bar'
import { describeLane } from '#shared/timeline/describe-lane'
import { describeStep, describeStepMinutes } from '#shared/timeline/describe-step'
import type { StepLane } from '#shared/timeline/step-lanes'
import { StepMarker } from '../../ui/step-marker'
import { DayCursor } from './day-cursor'
import { MilestoneFlag } from './milestone-flag'
import { SessionBars } from './session-bars'
import styles from './step-lane-row.module.css'
import { TaskRows } from './task-rows'
import type { TimelineScale } from './timeline-scale'
import type { DayReading } from './use-day-reading'
import type { Viewport } from './use-viewport'

/** What all rows of the chart are given. */
export interface ChartRowProps extends DayReading {
  readonly scale: TimelineScale
  readonly viewport: Viewport
  readonly days: readonly Day[]
  readonly today: Day
  readonly daysOff: ReadonlySet<Day>
  readonly showsFirstPlan: boolean
}

interface StepLaneRowProps extends ChartRowProps {
  readonly lane: StepLane
  /** Where its task rows begin, in px from the top of the chart. */
  readonly top: number
  readonly isUnfolded: boolean
  readonly onUnfold: () => void
}

/** A step: its name and state, its days as bars, its end, and unfolded its tasks. */
export function StepLaneRow({ lane, top, isUnfolded, onUnfold, ...row }: StepLaneRowProps) {
  const { scale, days, today } = row
  const { step, doneTasks, logged } = lane.progress
  const name = translate('Step {step}, {title}', { step, title: stepTitle(step) })
  const status = describeStep(lane, today)
  const date = days[row.index]!
  const bar = lane.bars.find((other) => other.date === date)
  return (
    <section className={styles.step} aria-label={name}>
      <div className={styles.lane}>
        <div className={styles.label}>
          <h2 className={styles.name}>
            <StepMarker
              step={step}
              isFilled={doneTasks > 0 || logged > 0}
              className={styles.marker}
            />
            <button
              type="button"
              className={styles.unfold}
              aria-expanded={isUnfolded}
              aria-label={translate('{step}, tasks', { step: stepTitle(step) })}
              onClick={onUnfold}
            >
              {stepTitle(step)}
              <ChevronRight size={14} className={styles.chevron} />
            </button>
          </h2>
          <p className="num">{describeStepMinutes(lane)}</p>
          <p className={clsx(styles[status.kind], 'num')}>
            {status.kind === 'done' && <Check size={14} />}
            {status.text}
          </p>
        </div>
        <div className={styles.plot}>
          <DayCursor
            {...row}
            id={`step-${step}`}
            label={name}
            text={`${describeBar(date, bar, row.daysOff.has(date))}, ${translate('step {step}', { step })}`}
            count={days.length}
            day={scale.day}
          />
          <SessionBars
            {...row}
            name={describeLane(lane, today)}
            step={step}
            bars={lane.bars}
            firstPlan={lane.firstPlan}
            minute={scale.stepMinute}
            hasBeam
          />
          <MilestoneFlag lane={lane} days={days} today={today} dayWidth={scale.day} />
        </div>
      </div>
      {isUnfolded && <TaskRows {...row} lanes={lane.tasks} step={step} top={top} />}
    </section>
  )
}
