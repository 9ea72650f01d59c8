import { useState } from 'react'
import { type Day, startOfMonth } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { CalendarHead } from './calendar-head'
import styles from './calendar-view.module.css'
import { MonthGrid } from './month-grid'
import { shiftMonth } from './month-weeks'
import { UnfittedTray } from './unfitted-tray'

export interface CalendarProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** The month as it is planned and as it went; what does not fit lies on a tray below. */
export function CalendarView(props: CalendarProps) {
  const { plan } = props.bundle
  const [month, setMonth] = useState(() => startOfMonth(nearest(props.today, plan)))
  const [isByKeys, setByKeys] = useState(false)

  function show(shown: Day, byKeys: boolean) {
    setMonth(shown)
    setByKeys(byKeys)
  }

  return (
    <div className={styles.view}>
      <CalendarHead
        {...props}
        month={month}
        onShift={(by) => show(shiftMonth(month, by), false)}
        onToday={() => show(startOfMonth(props.today), false)}
      />
      <MonthGrid
        key={month}
        {...props}
        month={month}
        takesFocus={isByKeys}
        onLeave={(by) => show(shiftMonth(month, by), true)}
      />
      <UnfittedTray {...props} />
    </div>
  )
}

/** The day of the plan that lies next to today. */
function nearest(today: Day, { firstDay, lastDay }: PlanBundle['plan']): Day {
  if (today < firstDay) return firstDay
  return today > lastDay ? lastDay : today
}
