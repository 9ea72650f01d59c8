import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { DayRange } from '#shared/calendar/day-range'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { CheckBox } from '../../ui/check-box'
import { DayRangeForm } from '../../ui/day-range-form'
import { MinutesField } from '../../ui/minutes-field'
import type { DayMinutes } from './day-minutes'
import styles from './single-days-form.module.css'

interface SingleDaysFormProps {
  readonly plan: Plan
  readonly today: Day
  readonly onAdd: (range: DayMinutes, isMeant: (day: Day) => boolean) => void
  readonly onCancel: () => void
}

/** One day or several in a row, and the minutes they get. */
export function SingleDaysForm({ plan, today, onAdd, onCancel }: SingleDaysFormProps) {
  const [minutes, setMinutes] = useState(0)
  const [withFreeDays, setWithFreeDays] = useState(false)

  /** Minutes for a whole week seldom mean its weekend; a single day is always meant. */
  function add(range: DayRange) {
    const meansAll = minutes === 0 || withFreeDays || range.first === range.last
    onAdd({ ...range, minutes }, (day) => meansAll || dayCapacity(plan, day) > 0)
  }

  return (
    <DayRangeForm
      label={translate('More single days')}
      addLabel={minutes === 0 ? translate('Take it off') : translate('Set the minutes')}
      min={today > plan.firstDay ? today : plan.firstDay}
      max={plan.lastDay}
      today={today}
      onAdd={add}
      onCancel={onCancel}
    >
      <MinutesField label={translate('Minutes')} allowsOff value={minutes} onChange={setMinutes} />
      {minutes > 0 && (
        <CheckBox
          className={styles.free}
          label={translate('Of several days, also those that are off')}
          isSelected={withFreeDays}
          onChange={setWithFreeDays}
        />
      )}
    </DayRangeForm>
  )
}
