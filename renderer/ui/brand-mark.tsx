import { Bob } from './bob'
import styles from './plumb-line.module.css'

/** The bob on its string, beside the name of the app. */
export function BrandMark() {
  return (
    <svg width="14" height="26" viewBox="0 0 14 26" aria-hidden>
      <path className={styles.string} d="M7 0v8" />
      <Bob tone="balanced" transform="translate(7 7) scale(0.18)" />
    </svg>
  )
}
