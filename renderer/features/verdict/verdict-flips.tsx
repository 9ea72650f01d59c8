import { translate } from '#shared/language/translate'
import type { VerdictExplanation } from '#shared/verdict/explain-verdict'
import { StepMarker } from '../../ui/step-marker'
import styles from './verdict-flips.module.css'
import { VerdictSection } from './verdict-section'

interface VerdictFlipsProps {
  readonly flips: VerdictExplanation['flips']
}

/** For each step the nearest rating that would change the lean. */
export function VerdictFlips({ flips }: VerdictFlipsProps) {
  if (flips.length === 0) return null
  return (
    <VerdictSection title={translate('What would change it')}>
      <ul className={styles.flips}>
        {flips.map(({ step, text }) => (
          <li key={step} className={styles.flip}>
            <StepMarker step={step} isFilled />
            <span className="num">{text}</span>
          </li>
        ))}
      </ul>
    </VerdictSection>
  )
}
