import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import styles from './meter.module.css'

interface MeterProps {
  /** How many of the blocks are filled. */
  value: number
  max: number
  /** The same in a word, such as "Clear"; written by whoever shows the meter, read out here. */
  word: string
}

export function Meter({ value, max, word }: MeterProps) {
  return (
    <span
      className={styles.meter}
      role="img"
      aria-label={translate('{word}, {value} of {max}', { word, value, max })}
    >
      {Array.from({ length: max }, (_, index) => (
        // The blocks are alike and never move.
        <i key={index} className={clsx(styles.block, index < value && styles.on)} />
      ))}
    </span>
  )
}
