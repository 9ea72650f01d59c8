import clsx from 'clsx'
import { CircleAlert } from 'lucide-react'
import { useRef } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepShortName } from '#shared/model/step'
import type { DayOverview } from '#shared/schedule/day-overview'
import type { Conflict } from '#shared/schedule/schedule'
import { StepMarker } from '../../../ui/step-marker'
import { useCalendar } from '../calendar-context'
import { describeConflict } from '../conflict-words'
import { useDropDay } from '../moving/use-drop-day'
import type { StepTape as Tape } from '../step-tapes'
import { CapacityBar } from './capacity-bar'
import styles from './day-cell.module.css'
import { describeDayCell, describeDayMinutes } from './describe-day-cell'
import { DayTasks } from './day-tasks'
import { DropMark } from './drop-mark'
import { OpenDayButton } from './open-day-button'
import { StepTape } from './step-tape'

interface DayCellProps {
  readonly day: DayOverview
  readonly tape: Tape | null
  /** Is there room for all of its tasks? */
  readonly isTall: boolean
  /** Is it the one in the tab order? */
  readonly isChosen: boolean
  readonly isOffered: boolean
  readonly conflicts: readonly Conflict[]
  /** Minutes the first plan had here; null when it is not shown. */
  readonly firstPlan: number | null
  readonly onChoose: (day: Day) => void
}

/** One day of the calendar: its step, its tasks and how full it is. */
export function DayCell({ day, tape, conflicts, firstPlan, ...props }: DayCellProps) {
  const { bundle, today, carrying, openDialog } = useCalendar()
  const cell = useRef<HTMLDivElement>(null)
  useDropDay(cell)
  const { date, state, isToday } = day
  const words = conflicts.map((conflict) => describeConflict(conflict, bundle))
  const isOver = carrying.carried?.over === date
  return (
    <div
      ref={cell}
      className={clsx(styles.day, isToday && styles.today)}
      role="gridcell"
      tabIndex={props.isChosen ? 0 : -1}
      data-day={date}
      data-state={state}
      data-drop={isOver ? (carrying.refusal === null ? 'taken' : 'refused') : undefined}
      aria-current={isToday ? 'date' : undefined}
      aria-label={describeDayCell(day, { tape, firstPlan, conflicts: words })}
      onFocus={() => props.onChoose(date)}
    >
      {tape && <StepTape {...tape} />}
      {state === 'off' && <i className={styles.hatch} />}
      <div className={styles.head}>
        <button
          type="button"
          className={styles.number}
          tabIndex={-1}
          data-item
          aria-label={translate('Open {day}', { day: formatDay(date) })}
          onClick={() => openDialog({ kind: 'day', day: date })}
        >
          {date.endsWith('-01') ? formatDay(date, 'day-month') : formatDay(date, 'number')}
        </button>
        {tape?.isFirst && (
          <span
            className={styles.begins}
            title={translate('{step} begins', { step: stepShortName(tape.step) })}
          >
            <StepMarker step={tape.step} isFilled={state === 'logged'} size="s" />
          </span>
        )}
        {words.length > 0 && (
          <span className={styles.conflict} title={words.map(({ fact }) => fact).join('\n')}>
            <CircleAlert aria-hidden />
          </span>
        )}
        <Minutes {...describeDayMinutes(day, today)} />
      </div>
      {state === 'off' && <span className={styles.off}>{translate('Day off')}</span>}
      <DayTasks day={day} isTall={props.isTall} />
      <OpenDayButton day={day} isOffered={props.isOffered} />
      <CapacityBar day={day} firstPlan={firstPlan ?? 0} />
      {isOver && <DropMark />}
    </div>
  )
}

function Minutes({ words, isAlert }: { words: string; isAlert: boolean }) {
  return <span className={clsx(styles.minutes, isAlert && styles.alert)}>{words}</span>
}
