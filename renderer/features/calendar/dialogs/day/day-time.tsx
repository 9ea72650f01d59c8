import { useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import { dayCapacity } from '#shared/schedule/day-capacities'
import type { DayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../../../ui/button'
import { MinutesField } from '../../../../ui/minutes-field'
import { useCalendar } from '../../calendar-context'
import { refuseDay } from '../../moving/refuse-day'
import { dayMinutesProposal } from '../propose-day-minutes'
import styles from './day-dialog.module.css'

/** How much time there is on a day of the plan, and on days to come the way to change it. */
export function DayTime({ overview }: { overview: DayOverview }) {
  const { bundle, today, propose } = useCalendar()
  const { date, capacity } = overview
  const { plan } = bundle
  const [minutes, setMinutes] = useState(capacity)
  if (refuseDay(plan, date, today) !== null) return null
  const set = (to: number | null) => propose(dayMinutesProposal(bundle, date, to, today))
  const usual = dayCapacity({ weekly: plan.weekly }, date)
  return (
    <section aria-label="Time">
      <h3 className="label">Time</h3>
      <div className={styles.time}>
        <MinutesField
          label="Minutes on this day"
          isLabelHidden
          value={minutes}
          onChange={setMinutes}
          allowsOff
        />
        <Button isDisabled={minutes === capacity} onPress={() => set(minutes)}>
          {minutes === 0 ? 'Take the day off' : `Set to ${formatMinutes(minutes)}`}
        </Button>
        {capacity > 0 && minutes > 0 && (
          <Button variant="quiet" onPress={() => set(0)}>
            Take the day off
          </Button>
        )}
        {date in plan.overrides && (
          <Button variant="quiet" onPress={() => set(null)}>
            {`As every ${formatDay(date, 'weekday')}, ${usual > 0 ? formatMinutes(usual) : 'off'}`}
          </Button>
        )}
      </div>
    </section>
  )
}
