import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { addDays, type Day, daysBetween, startOfMonth } from '#shared/calendar/day'
import { weekdays } from '#shared/calendar/weekdays'
import { translate } from '#shared/language/translate'
import { describeHeatDay, type HeatDay } from '#shared/reflection/heat-map'
import { HeatDot } from './heat-dot'
import styles from './month-grid.module.css'

interface MonthGridProps {
  /** Seven places a week; null for days of other months. */
  readonly weeks: readonly (readonly (HeatDay | null)[])[]
  readonly today: Day
  readonly chosen: Day
  /** The day in the tab order. */
  readonly focused: Day
  readonly onFocus: (day: Day) => void
  readonly onChoose: (day: Day) => void
}

/** The days of a month as drops of ink. The arrow keys go from day to day, also into other months. */
export function MonthGrid({ weeks, today, chosen, focused, onFocus, onChoose }: MonthGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const takesFocus = useRef(false)
  const [hovered, setHovered] = useState<HeatDay | null>(null)
  const read = hovered ?? weeks.flat().find((day) => day?.date === focused) ?? null

  useLayoutEffect(() => {
    if (takesFocus.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    takesFocus.current = false
  }, [focused])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = targetOf(event.key, focused, today)
    if (target === null) return
    event.preventDefault()
    if (target === focused) return
    takesFocus.current = true
    setHovered(null)
    onFocus(target)
  }

  return (
    <>
      <table
        ref={table}
        className={styles.grid}
        aria-label={translate('Days of the month')}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setHovered(null)}
      >
        <thead>
          <tr>
            {weekdays().map(({ long }) => (
              <th key={long} scope="col" abbr={long}>
                {long.slice(0, 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            // Weeks of a month are known by their place.
            <tr key={row}>
              {week.map((day, column) =>
                day === null ? (
                  <td key={column}>{'\u00a0'}</td>
                ) : (
                  <td key={column}>
                    <button
                      type="button"
                      className={styles.day}
                      aria-label={describeHeatDay(day)}
                      aria-pressed={day.date === chosen}
                      aria-current={day.date === today ? 'date' : undefined}
                      aria-disabled={day.date > today && day.entries === 0}
                      tabIndex={day.date === focused ? 0 : -1}
                      onFocus={() => onFocus(day.date)}
                      onMouseEnter={() => setHovered(day)}
                      onClick={() => onChoose(day.date)}
                    >
                      <span aria-hidden>{Number(day.date.slice(8))}</span>
                      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
                        <HeatDot level={day.level} isWritten={day.entries > 0} cx={7} cy={7} />
                      </svg>
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* Screen readers hear the same from the day itself. */}
      <p className={styles.reading} aria-hidden="true">
        {read && describeHeatDay(read)}
      </p>
    </>
  )
}

function targetOf(key: string, day: Day, today: Day): Day | null {
  const month = startOfMonth(day)
  const place = daysBetween(month, day)
  const targets: Readonly<Record<string, () => Day>> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => month,
    End: () => lastOfMonth(month),
    PageUp: () => sameDayIn(startOfMonth(addDays(month, -1)), place),
    PageDown: () => sameDayIn(startOfMonth(addDays(month, 31)), place),
    t: () => today,
    T: () => today,
  }
  return targets[key]?.() ?? null
}

function lastOfMonth(month: Day): Day {
  return addDays(startOfMonth(addDays(month, 31)), -1)
}

/** The 31st of a month becomes the last of a shorter one. */
function sameDayIn(month: Day, place: number): Day {
  const [day, last] = [addDays(month, place), lastOfMonth(month)]
  return day < last ? day : last
}
