import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { overviewDays } from '#shared/schedule/day-overview'
import type { CalendarProps } from './calendar-view'
import { DayCell } from './day-cell'
import styles from './month-grid.module.css'
import { monthWeeks } from './month-weeks'
import { stepTapes } from './step-tapes'
import { WeekHeader } from './week-header'

interface MonthGridProps extends CalendarProps {
  readonly month: Day
  /** Did the keys lead here from another month? */
  readonly takesFocus: boolean
  /** PageUp or PageDown asks for the month before or after. */
  readonly onLeave: (by: 1 | -1) => void
}

const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The weeks of a month. One cell is in the tab order; the arrow keys move it. */
export function MonthGrid(props: MonthGridProps) {
  const { bundle, schedule, today, month, takesFocus, onLeave } = props
  const weeks = monthWeeks(month, bundle.plan)
  const days = weeks.flatMap((week) => week.days)
  const overviews = overviewDays(bundle, schedule, days, today)
  const tapes = stepTapes(overviews)
  const [chosen, setChosen] = useState(() => (days.includes(today) ? today : days[0]))
  const grid = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (takesFocus) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [takesFocus])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault()
      onLeave(event.key === 'PageUp' ? -1 : 1)
      return
    }
    const move = moves[event.key]
    if (move === undefined || !chosen) return
    event.preventDefault()
    const next = addDays(chosen, move)
    if (!days.includes(next)) return
    setChosen(next)
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={`${formatDay(month, 'month')}, plan weeks`}
      aria-readonly
      onKeyDown={onKeyDown}
    >
      <div className={styles.names} role="row">
        <span role="columnheader">
          <span className="sr">Week</span>
        </span>
        {days.slice(0, 7).map((day) => (
          <span key={day} role="columnheader" aria-label={formatDay(day, 'weekday')}>
            {formatDay(day, 'weekday')}
          </span>
        ))}
      </div>
      <div className={styles.weeks} role="rowgroup">
        {weeks.map((week, row) => {
          const own = overviews.slice(row * 7, row * 7 + 7)
          return (
            <div key={week.days[0]} className={styles.week} role="row">
              <WeekHeader number={week.number} days={own} />
              {own.map((day, column) => (
                <DayCell
                  key={day.date}
                  day={day}
                  tape={tapes[row * 7 + column] ?? null}
                  isInTabOrder={day.date === chosen}
                  onFocus={() => setChosen(day.date)}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
