import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Day } from '#shared/calendar/day'
import type { DayRange } from '#shared/calendar/day-range'
import { translate } from '#shared/language/translate'
import { Button } from './button'
import { commitTyping } from './commit-typing'
import { DateField } from './date-field'
import styles from './day-range-form.module.css'

interface DayRangeFormProps {
  readonly label: string
  readonly addLabel: string
  /** The first day that can be chosen, and the one to begin with. */
  readonly min: Day
  readonly max?: Day | undefined
  readonly today: Day
  readonly onAdd: (range: DayRange) => void
  readonly onCancel: () => void
  /** Further fields about the days. */
  readonly children?: ReactNode
}

/** One day or several in a row; the second date follows the first until it is later. */
export function DayRangeForm(props: DayRangeFormProps) {
  const { label, addLabel, min, max, today, onAdd, onCancel, children } = props
  const [range, setRange] = useState<DayRange>({ first: min, last: min })
  const latest = useRef({ range, onAdd })
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    latest.current = { range, onAdd }
  }, [range, onAdd])
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  function add() {
    if (commitTyping(form.current)) latest.current.onAdd(latest.current.range)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) add()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      className={styles.form}
      ref={form}
      role="group"
      aria-label={label}
      data-keeps-enter
      onKeyDown={onKeyDown}
    >
      <DateField
        label={translate('From')}
        value={range.first}
        today={today}
        min={min}
        max={max}
        onChange={(first) => setRange(({ last }) => ({ first, last: last < first ? first : last }))}
      />
      <DateField
        label={translate('To')}
        value={range.last}
        today={today}
        min={range.first}
        max={max}
        onChange={(last) => setRange(({ first }) => ({ first, last }))}
      />
      {children}
      <div className={styles.actions}>
        <Button onPress={add}>{addLabel}</Button>
        <Button variant="quiet" onPress={onCancel}>
          {translate('Close')}
        </Button>
      </div>
    </div>
  )
}
