import { translate } from '#shared/language/translate'
import { Bob } from '../../../ui/bob'
import line from '../../../ui/plumb-line.module.css'
import styles from './focus-ruler.module.css'
import { rulerMarks } from './ruler-marks'

interface FocusRulerProps {
  /** Minutes meant for the focus. */
  readonly planned: number
  /** Whole minutes spent. */
  readonly spent: number
  /** Of the planned time, 0 at the start, 1 at its end and more after it. */
  readonly share: number
}

/** The planned minutes as a ruler, with a bob hanging where the time is. */
export function FocusRuler({ planned, spent, share }: FocusRulerProps) {
  const place = `${Math.min(Math.max(share, 0), 1) * 100}%`
  return (
    <div
      className={styles.ruler}
      role="progressbar"
      aria-label={translate('Focus time')}
      aria-valuemin={0}
      aria-valuemax={planned}
      aria-valuenow={Math.min(spent, planned)}
      aria-valuetext={translate('{spent} of {planned} minutes', { spent, planned })}
    >
      <div className={styles.beam} />
      <div className={styles.spent} style={{ width: place }} />
      {rulerMarks(planned).map(({ minute, length, isNamed }) => (
        <i
          key={minute}
          className={styles.mark}
          data-length={length}
          style={{ left: `${(minute / planned) * 100}%` }}
        >
          {isNamed && <span className={styles.name}>{minute}</span>}
        </i>
      ))}
      <svg className={styles.bob} style={{ left: place }} viewBox="0 0 24 60" aria-hidden>
        <path className={line.string} d="M12 0v24" />
        <Bob tone="balanced" transform="translate(12 23) scale(0.33)" />
      </svg>
    </div>
  )
}
