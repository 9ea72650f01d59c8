import clsx from 'clsx'
import type { VerdictExplanation } from '#shared/verdict/explain-verdict'
import styles from './next-month.module.css'
import { VerdictSection } from './verdict-section'

interface NextMonthProps {
  readonly closing: VerdictExplanation['closing']
}

/** Every verdict ends with both sides, side by side: backend left, full stack right. */
export function NextMonth({ closing }: NextMonthProps) {
  return (
    <VerdictSection title="A next month, either way">
      <p className={styles.text}>{closing.text}</p>
      <div className={styles.months}>
        {closing.nextMonth.map(({ side, text }) => (
          <p
            key={side}
            className={clsx(styles.month, side === 'backend' ? styles.backend : styles.fullStack)}
          >
            {text}
          </p>
        ))}
      </div>
    </VerdictSection>
  )
}
