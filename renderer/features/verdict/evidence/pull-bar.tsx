import styles from './pull-bar.module.css'

interface PullBarProps {
  /** -1 (full stack, to the right) to 1 (backend, to the left). */
  readonly pull: number
  /** The number behind it. */
  readonly figure: string
}

/** How hard a piece of evidence pulls, from the axis in the middle; the words beside it say the same. */
export function PullBar({ pull, figure }: PullBarProps) {
  const toLeft = pull > 0
  const length = Math.abs(pull) * longest
  const end = `calc(50% + ${length}% + 6px)`
  return (
    <span className={styles.box} aria-hidden>
      <span className={styles.axis} />
      <span
        className={toLeft ? styles.backend : styles.fullStack}
        style={{ [toLeft ? 'right' : 'left']: '50%', width: `${length}%` }}
      />
      <span className={styles.figure} style={{ [toLeft ? 'right' : 'left']: end }}>
        {figure}
      </span>
    </span>
  )
}

/** In percent of the box: beside the longest bar there is still room for its number. */
const longest = 30
