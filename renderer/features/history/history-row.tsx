import { type Day, dayOf } from '#shared/calendar/day'
import { formatClockTime } from '#shared/calendar/format-clock-time'
import { translate } from '#shared/language/translate'
import { formatMoment } from '#shared/calendar/format-moment'
import { Tag } from '../../ui/tag'
import styles from './history-dialog.module.css'

interface HistoryRowProps {
  readonly label: string
  /** Epoch milliseconds; null where there is no moment to name. */
  readonly at: number | null
  readonly today: Day
  readonly isAhead: boolean
  readonly isCurrent: boolean
  readonly onPress: () => void
}

/** A point one can go to. What was undone is shown lighter, with a word that says so. */
export function HistoryRow({ label, at, today, isAhead, isCurrent, onPress }: HistoryRowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.point}
        data-ahead={isAhead || undefined}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onPress}
      >
        <span className={styles.label}>{label}</span>
        {isCurrent && <Tag tone="solid">{translate('Now')}</Tag>}
        {isAhead && <Tag>{translate('Undone')}</Tag>}
        {at !== null && <span className={styles.time}>{timeOf(at, today)}</span>}
      </button>
    </li>
  )
}

/** The time alone today, with its day before. */
function timeOf(at: number, today: Day): string {
  return dayOf(new Date(at), 0) === today ? formatClockTime(at) : formatMoment(at, 'short')
}
