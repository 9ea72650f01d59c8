import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import { type Day, formatDay } from '#shared/calendar/day'
import { stepShortName } from '#shared/model/step'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../../ui/step-marker'
import type { MonthCell } from '../month-cells'
import { dayCellName } from './day-cell-name'
import styles from './day-cell.module.css'

interface DayCellProps {
  readonly cell: MonthCell
  readonly isFirst: boolean
  /** The most minutes any day of the plan has: as wide as a bar gets. */
  readonly largest: number
  readonly tabIndex: number
}

export function DayCell({ cell, isFirst, largest, tabIndex }: DayCellProps) {
  const { day, isInPlan, isDayOff, capacity, planned, shares, starts } = cell
  if (!isInPlan) {
    return <div className={styles.cell} role="gridcell" aria-label={dayCellName(cell)} />
  }
  const number = formatDay(day, 'number')
  const [before, after] = aroundNumber(day)
  const showsMonth = isFirst || day.endsWith('-01')
  return (
    <div
      className={clsx(styles.cell, planned === 0 && styles.free)}
      role="gridcell"
      aria-label={dayCellName(cell)}
      data-day={day}
      tabIndex={tabIndex}
    >
      {isDayOff && <i className={`tx-hatch ${styles.hatch}`} />}
      <div className={styles.tape}>
        {shares.map(({ step, minutes }) => (
          <i key={step} className={styles[`step${step}`]} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <div className={styles.number}>
        <b>
          {showsMonth && <span className={styles.month}>{before}</span>}
          {number}
          {showsMonth && <span className={styles.month}>{after}</span>}
        </b>
      </div>
      {isDayOff && <span className={styles.off}>{translate('Day off')}</span>}
      {starts.map((step) => (
        <div key={step} className={styles.start}>
          <StepMarker step={step} isFilled size="s" />
          <span className="trunc">{stepShortName(step)}</span>
        </div>
      ))}
      {planned > 0 && <span className={styles.minutes}>{formatMinutes(planned)}</span>}
      {capacity > 0 && (
        <i className={styles.room} style={{ width: share(capacity, largest) }}>
          <i className={styles.load} style={{ width: share(planned, capacity) }} />
        </i>
      )}
    </div>
  )
}

/** What stands before and after the day of the month where its month is named. */
function aroundNumber(day: Day): readonly [before: string, after: string] {
  const words = formatDay(day, 'day-month')
  const number = formatDay(day, 'number')
  const start = words.lastIndexOf(number)
  return [words.slice(0, start), words.slice(start + number.length)]
}

function share(part: number, whole: number): string {
  return `${Math.min(part / whole, 1) * 100}%`
}
