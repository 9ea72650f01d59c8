import type { PlanBundle } from '#shared/model/plan-bundle'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveEvidence } from '#shared/verdict/evidence/derive-evidence'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import { saidAndLived, type StepSaidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { explainVerdict } from '#shared/verdict/explain-verdict'
import { groupEvidence, type RecordedEvidence } from '#shared/verdict/group-evidence'
import { explainLayersOfStep4 } from '#shared/verdict/layers-of-step-4'
import { methodWords } from '#shared/verdict/method-words'
import { type RecordedStep, recordRatings } from '#shared/verdict/record-ratings'

/** The verdict as one would hand it to somebody who doubts it: every claim with the entries behind it. */
export interface DecisionRecord {
  /** "Lean backend", with "so far" while ratings are missing. */
  readonly headline: string
  /** How the ratings lead there, with the arithmetic. */
  readonly paragraph: string
  /** What is still to rate; null when nothing is. */
  readonly missing: string | null
  /** Where the number alone would mislead. */
  readonly cautions: readonly string[]
  /** How a verdict is reached, in sentences. */
  readonly method: readonly string[]
  /** The four steps with every rating they got. */
  readonly ratings: readonly RecordedStep[]
  /** What the days say: for the lean, against it, and for neither side. */
  readonly evidence: readonly RecordedEvidence[]
  /** What would change the lean: other ratings, and those still to come. */
  readonly changes: readonly string[]
  /** What could say something one day and has too little to go by. */
  readonly unknown: readonly EvidenceItem[]
  /** For each step its rating beside what its days were like. */
  readonly saidAndLived: readonly StepSaidAndLived[]
  /** Says that both sides are valid. */
  readonly closing: string
  /** What each side would look like as a next month. */
  readonly nextMonths: readonly string[]
}

/**
 * Draws up the decision record of a plan: verdict, method, evidence, counter-evidence, and what would
 * change it (PRODUCT.md, section 5). The page and every export are written from it.
 *
 * @param bundle any plan, also one without ratings
 * @throws RangeError when the plan has a rating that does not exist
 * @example decisionRecord(bundle).headline // 'Lean backend'
 */
export function decisionRecord(bundle: PlanBundle): DecisionRecord {
  const words = explainVerdict(currentRatings(bundle.ratings))
  const layers = explainLayersOfStep4(bundle)
  const evidence = deriveEvidence(bundle)
  return {
    headline: words.suffix === null ? words.headline : `${words.headline} ${words.suffix}`,
    paragraph: words.paragraph,
    missing: words.missing,
    cautions: [...words.notes.map(({ text }) => text), ...(layers === null ? [] : [layers])],
    method: methodWords(),
    ratings: recordRatings(bundle.ratings),
    evidence: groupEvidence(evidence, words.lean),
    changes: [
      ...words.flips.map(({ text }) => text),
      ...(words.missing === null ? [] : [words.missing]),
    ],
    unknown: evidence.filter(({ strength }) => strength === 'too-little'),
    saidAndLived: saidAndLived(bundle),
    closing: words.closing.text,
    nextMonths: words.closing.nextMonth.map(({ text }) => text),
  }
}
