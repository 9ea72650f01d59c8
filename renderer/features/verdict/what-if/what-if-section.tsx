import { translate } from '#shared/language/translate'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { whatIfVariants } from '#shared/verdict/what-if/what-if-variants'
import { ChoiceChips } from '../../../ui/choice-chips'
import { VerdictSection } from '../verdict-section'
import { OtherRatings } from './other-ratings'
import type { Supposition } from './supposition'
import { WhatIfResult } from './what-if-result'
import styles from './what-if-section.module.css'

interface WhatIfSectionProps {
  readonly shown: ShownVerdict
  readonly supposition: Supposition | null
  /** What follows from it. */
  readonly whatIf: WhatIf | null
  readonly onSuppose: (supposition: Supposition | null) => void
}

/** The ratings read in other ways: a dashed line beside the real one, and never more than that. */
export function WhatIfSection({ shown, supposition, whatIf, onSuppose }: WhatIfSectionProps) {
  const chosen = supposition?.kind === 'variant' ? supposition.id : supposition && otherRatings
  return (
    <VerdictSection title={translate('What if')}>
      <p className={styles.lead}>
        {translate(
          'The same month, read another way. Nothing of it is stored, and it is gone when you leave this page.',
        )}
      </p>
      <ChoiceChips
        label={translate('Read the ratings another way')}
        isLabelHidden
        options={otherReadings()}
        value={chosen}
        allowsEmpty
        onChange={(id) => onSuppose(id === null ? null : suppositionOf(id))}
      />
      {supposition?.kind === 'ratings' && (
        <OtherRatings
          ratings={shown.ratings}
          supposed={supposition.ratings}
          onChange={(ratings) => onSuppose({ kind: 'ratings', ratings })}
        />
      )}
      {whatIf && (
        <WhatIfResult whatIf={whatIf} verdict={shown.verdict} onReset={() => onSuppose(null)} />
      )}
    </VerdictSection>
  )
}

const otherRatings = 'other-ratings'

function otherReadings() {
  return [
    ...whatIfVariants.map(({ id, label }) => ({ value: id, label })),
    { value: otherRatings, label: translate('Other ratings') },
  ] as const
}

function suppositionOf(id: ReturnType<typeof otherReadings>[number]['value']): Supposition {
  return id === otherRatings ? { kind: 'ratings', ratings: {} } : { kind: 'variant', id }
}
