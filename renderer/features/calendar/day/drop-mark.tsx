import { useCalendar } from '../calendar-context'
import styles from './drop-mark.module.css'

/** What is held over a day: why the day refuses it, or, with the keys, the work itself. */
export function DropMark() {
  const { carried, refusal } = useCalendar().carrying
  if (!carried || carried.over === carried.work.date) return null
  if (refusal !== null) return <span className={styles.refusal}>{refusal}</span>
  if (carried.by === 'pointer') return null
  return <span className={styles.held}>{carried.work.task.title}</span>
}
