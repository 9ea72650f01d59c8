import { type CSSProperties, useMemo } from 'react'
import { translate } from '#shared/language/translate'
import { formatDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { monthCells } from '../month-cells'
import { DayCell } from './day-cell'
import styles from './month-grid.module.css'
import { useGridFocus } from './use-grid-focus'

interface MonthGridProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
}

/** The weeks of the plan as rows. */
export function MonthGrid({ bundle, schedule }: MonthGridProps) {
  const weeks = useMemo(() => monthCells(bundle, schedule), [bundle, schedule])
  const { plan } = bundle
  const { gridProps, tabIndexOf } = useGridFocus(plan.firstDay, plan.lastDay)
  const largest = Math.max(90, ...weeks.flat().map((cell) => Math.max(cell.capacity, cell.planned)))
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={translate('{first} to {last}', {
        first: formatDay(plan.firstDay, 'day-month'),
        last: formatDay(plan.lastDay, 'day-month'),
      })}
      aria-readonly
      style={{ '--weeks': weeks.length } as CSSProperties}
      {...gridProps}
    >
      <div className={styles.row} role="row">
        {weeks[0]?.map(({ day }) => (
          <span key={day} className={styles.weekday} role="columnheader">
            {formatDay(day, 'weekday')}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]?.day} className={styles.row} role="row">
          {week.map((cell) => (
            <DayCell
              key={cell.day}
              cell={cell}
              isFirst={cell.day === plan.firstDay}
              largest={largest}
              tabIndex={tabIndexOf(cell.day)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
