import { type FocusEvent, useId, useMemo } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Conflict } from '#shared/schedule/schedule'
import { useCalendar } from './calendar-context'
import type { CalendarPlace } from './calendar-place'
import { DayCell } from './day/day-cell'
import styles from './month-grid.module.css'
import { stepTapes } from './step-tapes'
import type { ShownDays } from './use-shown-days'
import { WeekHeader } from './week-header'

interface MonthGridProps extends Omit<ShownDays, 'unscheduled'> {
  readonly place: CalendarPlace
  readonly onChoose: (day: Day) => void
}

/** The weeks on screen. One cell is in the tab order; the arrow keys move it. */
export function MonthGrid({
  place,
  weeks,
  overviews,
  baseline,
  offered,
  onChoose,
}: MonthGridProps) {
  const { schedule, carrying } = useCalendar()
  const tapes = useMemo(() => stepTapes(overviews), [overviews])
  const { conflicts } = schedule
  const id = useId()

  /** Who leaves the days with work in the hand puts it back. */
  function onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (carrying.carried?.by !== 'keys' || !relatedTarget) return
    if (!currentTarget.contains(relatedTarget)) carrying.putBack()
  }

  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={nameOf(place)}
      aria-readonly
      aria-describedby={`${id}-hint`}
      data-span={place.span}
      onBlur={onBlur}
    >
      <span id={`${id}-hint`} hidden>
        {translate('Enter goes into a day, M moves its session.')}
      </span>
      <div className={styles.names} role="row">
        <span role="columnheader">
          <span className="sr">{translate('Week')}</span>
        </span>
        {overviews.slice(0, 7).map(({ date }) => (
          <span key={date} role="columnheader" aria-label={formatDay(date, 'weekday')}>
            {formatDay(date, 'weekday')}
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
                  isTall={place.span === 'week'}
                  isChosen={day.date === place.chosen}
                  isOffered={day.date === offered}
                  conflicts={conflictsOf(conflicts, day.date)}
                  firstPlan={baseline && (baseline.get(day.date) ?? 0)}
                  onChoose={onChoose}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function nameOf({ span, shown }: CalendarPlace): string {
  return span === 'month'
    ? translate('{month}, plan weeks', { month: formatDay(shown, 'month') })
    : translate('Week of {day}', { day: formatDay(shown, 'long') })
}

function conflictsOf(conflicts: readonly Conflict[], day: Day): readonly Conflict[] {
  return conflicts.filter(({ date }) => date === day)
}
