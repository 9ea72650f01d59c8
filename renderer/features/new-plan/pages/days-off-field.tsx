import { useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Day } from '#shared/calendar/day'
import { AddChip, Chip, ChipRow } from '../../../ui/chip'
import { DayRangeForm } from '../../../ui/day-range-form'
import { type DayRange, dayRangeLabel } from '#shared/calendar/day-range'
import styles from './days-off.module.css'

interface DaysOffFieldProps {
  readonly daysOff: readonly DayRange[]
  readonly firstDay: Day
  readonly today: Day
  readonly onAdd: (range: DayRange) => void
  readonly onRemove: (range: DayRange) => void
}

export function DaysOffField({ daysOff, firstDay, today, onAdd, onRemove }: DaysOffFieldProps) {
  const [isAdding, setAdding] = useState(false)
  const group = useRef<HTMLDivElement>(null)

  /** What had the focus is gone: the button that adds is always there. */
  function focusAdd() {
    requestAnimationFrame(() => {
      group.current?.querySelector<HTMLElement>('button:not([aria-label])')?.focus()
    })
  }

  function close() {
    setAdding(false)
    focusAdd()
  }

  return (
    <div ref={group} role="group" aria-label={translate('Days off')}>
      <div className={`label ${styles.label}`}>{translate('Days off')}</div>
      <ChipRow>
        {daysOff.map((range) => (
          <Chip
            key={range.first}
            removeLabel={translate('Remove {days}', { days: dayRangeLabel(range) })}
            onRemove={() => {
              onRemove(range)
              focusAdd()
            }}
          >
            <span className="num">{dayRangeLabel(range)}</span>
          </Chip>
        ))}
        {!isAdding && <AddChip onPress={() => setAdding(true)}>{translate('Add')}</AddChip>}
      </ChipRow>
      {isAdding && (
        <DayRangeForm
          label={translate('More days off')}
          addLabel={translate('Add days off')}
          min={firstDay}
          today={today}
          onAdd={(range) => {
            onAdd(range)
            close()
          }}
          onCancel={close}
        />
      )}
    </div>
  )
}
