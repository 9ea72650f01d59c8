import { addDays, type Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { ReflectionFilter } from '#shared/reflection/filter'
import { DateField } from '../../../ui/date-field'
import { Select } from '../../../ui/select'
import styles from './filter-form.module.css'

type Days = Pick<ReflectionFilter, 'firstDay' | 'lastDay'>

interface DayFilterProps {
  readonly filter: Days
  /** The day of the oldest entry. */
  readonly oldest: Day
  readonly today: Day
  readonly onChange: (days: Days) => void
}

/** Which days: the usual spans in one choice, any other by its two ends. */
export function DayFilter({ filter, oldest, today, onChange }: DayFilterProps) {
  const { firstDay, lastDay } = filter
  const spans: Readonly<Record<Exclude<Span, 'between'>, Days>> = {
    all: { firstDay: null, lastDay: null },
    week: { firstDay: addDays(today, -6), lastDay: null },
    month: { firstDay: addDays(today, -29), lastDay: null },
  }
  const span = spanOf()

  function spanOf(): Span {
    if (firstDay === null) return 'all'
    if (lastDay !== null) return 'between'
    return firstDay === spans.week.firstDay ? 'week' : 'month'
  }

  return (
    <>
      <Select
        label={translate('Days')}
        options={spanOptions()}
        value={span}
        onChange={(next) =>
          onChange(next === 'between' ? { firstDay: oldest, lastDay: today } : spans[next])
        }
      />
      {firstDay !== null && lastDay !== null && (
        <div className={styles.pair}>
          <DateField
            label={translate('From')}
            value={firstDay}
            today={today}
            onChange={(day) => onChange({ firstDay: day, lastDay: day > lastDay ? day : lastDay })}
          />
          <DateField
            label={translate('To')}
            value={lastDay}
            today={today}
            min={firstDay}
            onChange={(day) => onChange({ firstDay, lastDay: day })}
          />
        </div>
      )}
    </>
  )
}

type Span = 'all' | 'week' | 'month' | 'between'

function spanOptions(): readonly { value: Span; label: string }[] {
  return [
    { value: 'all', label: translate('All days') },
    { value: 'week', label: translate('The last 7 days') },
    { value: 'month', label: translate('The last 30 days') },
    { value: 'between', label: translate('Between two days') },
  ]
}
