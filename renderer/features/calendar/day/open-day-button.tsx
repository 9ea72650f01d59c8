import clsx from 'clsx'
import { Plus } from 'lucide-react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { useCalendar } from '../calendar-context'
import styles from './open-day-button.module.css'

/** Gives a day without time some. It shows under the pointer, or where room is needed. */
export function OpenDayButton({ day, isOffered }: { day: DayOverview; isOffered: boolean }) {
  const { today, openDialog } = useCalendar()
  if (!canOpen(day, today)) return null
  return (
    <button
      type="button"
      className={clsx(styles.open, isOffered && styles.offered)}
      tabIndex={-1}
      data-item
      aria-label={translate('Open {day} for work', { day: formatDay(day.date) })}
      onClick={() => openDialog({ kind: 'open-day', day: day.date })}
    >
      <Plus aria-hidden />
      <span className={styles.wide}>{translate('Open this day')}</span>
      <span className={styles.narrow}>{translate('Open')}</span>
    </button>
  )
}

/** Is it a day of the plan, today or later, that has no time and no work? */
export function canOpen({ date, state, planned, logged }: DayOverview, today: Day): boolean {
  const isFree = state === 'free' || state === 'off'
  return isFree && date >= today && planned === 0 && logged === 0
}
