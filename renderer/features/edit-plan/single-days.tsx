import { useRef, useState } from 'react'
import { type Day, daysFrom } from '#shared/calendar/day'
import { dayRangeLabel } from '#shared/calendar/day-range'
import { translate } from '#shared/language/translate'
import { setDayMinutes } from '#shared/planning/edit-days'
import { AddChip, Chip, ChipRow } from '../../ui/chip'
import { comingDayMinutes, type DayMinutes, dayMinutesChange, dayMinutesLabel } from './day-minutes'
import type { EditPlanProps } from './edit-plan-view'
import styles from './minutes-section.module.css'
import { SingleDaysForm } from './single-days-form'

/** Days that differ from their weekday: off, or with other minutes. Those that have passed are facts. */
export function SingleDays({ bundle, today, propose }: EditPlanProps) {
  const { plan } = bundle
  const [isAdding, setAdding] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  const isOver = plan.lastDay < today

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

  function change(range: DayMinutes, isMeant: (day: Day) => boolean) {
    const days = daysFrom(range.first, range.last).filter(isMeant)
    const after = setDayMinutes(bundle, days, range.minutes, today)
    propose({ label: dayMinutesChange(range), after, preview: 'always' })
    close()
  }

  function giveBack(range: DayMinutes) {
    const after = setDayMinutes(bundle, daysFrom(range.first, range.last), null, today)
    propose({
      label: translate('Make {days} usual again', { days: dayRangeLabel(range) }),
      after,
      preview: 'always',
    })
    focusAdd()
  }

  return (
    <div ref={group} role="group" aria-label={translate('Single days')}>
      <div className={`label ${styles.label}`}>{translate('Single days')}</div>
      <ChipRow>
        {comingDayMinutes(plan, today).map((range) => (
          <Chip
            key={range.first}
            removeLabel={translate('Remove {label}', { label: dayMinutesLabel(range) })}
            onRemove={() => giveBack(range)}
          >
            <span className="num">{dayMinutesLabel(range)}</span>
          </Chip>
        ))}
        {!isAdding && !isOver && (
          <AddChip onPress={() => setAdding(true)}>{translate('Add')}</AddChip>
        )}
      </ChipRow>
      {isOver && (
        <p className="small muted">
          {translate('The plan is over. Move its last day to add some.')}
        </p>
      )}
      {isAdding && <SingleDaysForm plan={plan} today={today} onAdd={change} onCancel={close} />}
    </div>
  )
}
