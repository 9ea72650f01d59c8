import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { commitTyping } from '../commit-typing'
import type { DayRange } from '../days-off'
import styles from './days-off.module.css'

interface DaysOffFormProps {
  readonly firstDay: Day
  readonly today: Day
  readonly onAdd: (range: DayRange) => void
  readonly onCancel: () => void
}

/** One day or several in a row; the second date follows the first until it is later. */
export function DaysOffForm({ firstDay, today, onAdd, onCancel }: DaysOffFormProps) {
  const [range, setRange] = useState<DayRange>({ first: firstDay, last: firstDay })
  const latest = useRef(range)
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    latest.current = range
  }, [range])
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  function add() {
    if (commitTyping(form.current)) onAdd(latest.current)
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
      aria-label="More days off"
      data-keeps-enter
      onKeyDown={onKeyDown}
    >
      <DateField
        label="From"
        value={range.first}
        today={today}
        min={firstDay}
        weekStartsOn={1}
        onChange={(first) => setRange(({ last }) => ({ first, last: last < first ? first : last }))}
      />
      <DateField
        label="To"
        value={range.last}
        today={today}
        min={range.first}
        weekStartsOn={1}
        onChange={(last) => setRange(({ first }) => ({ first, last }))}
      />
      <div className={styles.actions}>
        <Button onPress={add}>Add days off</Button>
        <Button variant="quiet" onPress={onCancel}>
          Close
        </Button>
      </div>
    </div>
  )
}
