import { ScrollText } from 'lucide-react'
import type { Ref } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { PlanDraft } from '#shared/template/plan-draft'
import { explainVerdict } from '#shared/verdict/explain-verdict'
import { explainLayersOfStep4 } from '#shared/verdict/layers-of-step-4'
import type { ShownVerdict } from '#shared/verdict/shown-verdict'
import type { WhatIf } from '#shared/verdict/what-if/what-if'
import { Button } from '../../ui/button'
import { ClarityLine } from './clarity-line'
import { EarlyLook } from './early-look'
import { EvidenceSection } from './evidence/evidence-section'
import { NextMonths } from './next-months'
import { VerdictFlips } from './verdict-flips'
import { VerdictNotes } from './verdict-notes'
import styles from './verdict-words.module.css'
import type { Supposition } from './what-if/supposition'
import { WhatIfSection } from './what-if/what-if-section'

interface VerdictWordsProps {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly shown: ShownVerdict
  /** Is it seen before step 4 begins, because the user asked? */
  readonly isEarly: boolean
  readonly supposition: Supposition | null
  /** What follows from it. */
  readonly whatIf: WhatIf | null
  readonly onSuppose: (supposition: Supposition | null) => void
  readonly startPlan: (proposal: PlanDraft) => void
  readonly openReflection: (id: string) => void
  readonly onOpenRecord: () => void
  readonly recordButton: Ref<HTMLButtonElement>
}

/** What the ratings say, in words: the lean, why, how clear, the evidence, what would change it, and what next. */
export function VerdictWords(props: VerdictWordsProps) {
  const { bundle, today, shown, isEarly, supposition, whatIf, onSuppose, startPlan } = props
  const { openReflection, onOpenRecord, recordButton } = props
  const words = explainVerdict(shown.ratings)
  return (
    <>
      {isEarly && <EarlyLook />}
      <h1 className={`display ${styles.headline}`} id="verdict-headline">
        {words.headline} {words.suffix && <small>{words.suffix}</small>}
      </h1>
      <p className={styles.why}>{words.paragraph}</p>
      <div className={styles.clarity}>
        <ClarityLine verdict={shown.verdict} missing={words.missing} />
        <Button
          variant="quiet"
          size="s"
          className={styles.record}
          icon={<ScrollText size={14} aria-hidden />}
          ref={recordButton}
          onPress={onOpenRecord}
        >
          {translate('Decision record')}
        </Button>
      </div>
      <VerdictNotes notes={words.notes} layers={explainLayersOfStep4(bundle)} />
      <EvidenceSection bundle={bundle} openReflection={openReflection} />
      <VerdictFlips flips={words.flips} />
      <WhatIfSection
        shown={shown}
        supposition={supposition}
        whatIf={whatIf}
        onSuppose={onSuppose}
      />
      <NextMonths bundle={bundle} today={today} startPlan={startPlan} />
    </>
  )
}
