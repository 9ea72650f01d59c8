import clsx from 'clsx'
import type { StepTape as Tape } from '../step-tapes'
import styles from './step-tape.module.css'

/** The step of a day, as a tape along its upper edge. */
export function StepTape({ step, isGap, isFirst, isLast }: Tape) {
  return (
    <i
      className={clsx(
        styles.tape,
        styles[`step${step}`],
        isGap && styles.gap,
        isFirst && styles.first,
        isLast && styles.last,
      )}
    />
  )
}
