import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import type { Day } from '#shared/calendar/day'
import { DateField } from '../../ui/date-field'
import styles from './plan-section.module.css'
import { useDraft } from './use-draft'

interface DaySettingProps {
  readonly label: string
  readonly value: Day
  readonly today: Day
  readonly min: Day
  readonly max?: Day | undefined
  readonly onChange: (day: Day) => void
}

/** A day of the plan. Days passed over with the arrow keys count only when the field is left. */
export function DaySetting({ value, onChange, ...field }: DaySettingProps) {
  const [stepped, setStepped] = useDraft<Day>(value)
  const isStepping = useRef(false)

  function commit() {
    setStepped(null)
    if (stepped && stepped !== value) onChange(stepped)
  }

  function change(day: Day) {
    if (isStepping.current) return setStepped(day)
    setStepped(null)
    if (day !== value) onChange(day)
  }

  function onKeyDownCapture({ key, altKey }: KeyboardEvent) {
    isStepping.current = !altKey && (key === 'ArrowUp' || key === 'ArrowDown')
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'Enter') commit()
    if (key === 'Escape') setStepped(null)
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    isStepping.current = false
    if (!currentTarget.contains(relatedTarget)) commit()
  }

  return (
    <div
      role="presentation"
      className={styles.day}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
      onPointerDownCapture={() => (isStepping.current = false)}
      onBlur={onBlur}
    >
      <DateField {...field} isLabelHidden value={stepped ?? value} onChange={change} />
    </div>
  )
}
