import clsx from 'clsx'
import { formatDay } from '#shared/calendar/day'
import { describeDayLoad } from '#shared/schedule/describe-day-load'
import type { DayOverview } from '#shared/schedule/day-overview'
import { stepShortName } from '#shared/model/step'
import { StepMarker } from '../../ui/step-marker'
import { CapacityBar } from './capacity-bar'
import styles from './day-cell.module.css'
import { DayTasks } from './day-tasks'
import type { StepTape } from './step-tapes'

interface DayCellProps {
  readonly day: DayOverview
  readonly tape: StepTape | null
  readonly isInTabOrder: boolean
  readonly onFocus: () => void
}

/** One day of the calendar: its step, its tasks and how full it is. */
export function DayCell({ day, tape, isInTabOrder, onFocus }: DayCellProps) {
  const { date, state, isToday } = day
  return (
    <div
      className={clsx(styles.day, isToday && styles.today)}
      role="gridcell"
      tabIndex={isInTabOrder ? 0 : -1}
      data-day={date}
      data-state={state}
      aria-current={isToday ? 'date' : undefined}
      aria-label={[describeDayLoad(day), tape && !tape.isGap && `step ${tape.step}`]
        .filter(Boolean)
        .join(', ')}
      onFocus={onFocus}
    >
      {tape && <Tape {...tape} />}
      {state === 'off' && <i className={styles.hatch} />}
      <div className={styles.head}>
        <b>{date.endsWith('-01') ? formatDay(date, 'day-month') : formatDay(date, 'number')}</b>
        {tape?.isFirst && (
          <span className={styles.begins} title={`${stepShortName(tape.step)} begins`}>
            <StepMarker step={tape.step} isFilled={state === 'logged'} size="s" />
          </span>
        )}
        <span className={styles.minutes}>{minutesOf(day)}</span>
      </div>
      {state === 'off' && <span className={styles.off}>Day off</span>}
      <DayTasks day={day} />
      <CapacityBar day={day} />
    </div>
  )
}

function Tape({ step, isGap, isFirst, isLast }: StepTape) {
  return (
    <i
      className={clsx(
        styles.tape,
        styles[`step${step}`],
        isGap && styles.gap,
        isFirst && styles.first,
        isLast && styles.last,
      )}
    />
  )
}

function minutesOf({ state, planned, logged }: DayOverview): string {
  if (state === 'missed') return 'missed'
  if (logged > 0) return planned > 0 ? `${logged} of ${planned}` : `${logged}\u00a0min`
  return planned > 0 ? `${planned}\u00a0min` : ''
}
