import { ChevronLeft, ChevronRight, Table } from 'lucide-react'
import { useMemo, useState } from 'react'
import { addDays, type Day, formatDay, startOfMonth } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Consistency } from '#shared/reflection/consistency'
import { heatDays, weeksOfMonth } from '#shared/reflection/heat-map'
import { IconButton } from '../../../ui/icon-button'
import { ConsistencyNote } from './consistency-note'
import { HeatLegend, ToneLegend } from './heat-legend'
import { MonthGrid } from './month-grid'
import styles from './month-pane.module.css'
import { MonthTable } from './month-table'

interface MonthPaneProps {
  readonly bundle: PlanBundle
  readonly today: Day
  /** The day that is read. */
  readonly chosen: Day
  readonly consistency: Consistency
  /** Reads what was written about a day, or writes about it. */
  readonly onChoose: (day: Day) => void
}

/** A month day by day: how much was done, what was written, and how steadily. */
export function MonthPane({ bundle, today, chosen, consistency, onChoose }: MonthPaneProps) {
  const [focused, setFocused] = useState(chosen)
  const [lastChosen, setLastChosen] = useState(chosen)
  const [isTable, setTable] = useState(false)
  const month = startOfMonth(focused)
  // The month follows what is read.
  if (chosen !== lastChosen) {
    setLastChosen(chosen)
    setFocused(chosen)
  }
  const weeks = useMemo(() => {
    const places = weeksOfMonth(month)
    const days = heatDays(
      bundle,
      places.flat().filter((day) => day !== null),
    )
    return places.map((week) => week.map((day) => days.find(({ date }) => date === day) ?? null))
  }, [bundle, month])
  const days = weeks.flat().filter((day) => day !== null)

  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h2 className="label grow" aria-live="polite">
          {formatDay(month, 'month')}
        </h2>
        <IconButton
          label={translate('Previous month')}
          icon={<ChevronLeft />}
          onPress={() => setFocused(addDays(month, -1))}
        />
        <IconButton
          label={translate('Next month')}
          icon={<ChevronRight />}
          onPress={() => setFocused(startOfMonth(addDays(month, 31)))}
        />
        <IconButton
          label={translate('Show as table')}
          icon={<Table />}
          isPressed={isTable}
          onPress={() => setTable(!isTable)}
        />
      </header>
      {isTable ? (
        <MonthTable bundle={bundle} days={days} />
      ) : (
        <>
          <MonthGrid
            weeks={weeks}
            today={today}
            chosen={chosen}
            focused={focused}
            onFocus={setFocused}
            onChoose={onChoose}
          />
          <div className={styles.legend}>
            <HeatLegend />
            <ToneLegend />
          </div>
        </>
      )}
      <ConsistencyNote consistency={consistency} />
    </div>
  )
}
