import { translate } from '#shared/language/translate'
import type { Side } from '#shared/model/step'
import type { EvidenceItem } from '#shared/verdict/evidence/evidence'
import type { Lean } from '#shared/verdict/verdict'

/** Evidence that points one way, under a heading. */
export interface RecordedEvidence {
  /** "Evidence", "Counter-evidence" or, without a lean, the side it points to. */
  readonly title: string
  readonly items: readonly EvidenceItem[]
  /** Stands where there are no items. */
  readonly none: string
}

/**
 * Sorts evidence by where it points: for a lean, against it, and for neither side; without a lean by
 * side, backend first. Items with too little data are left out, as they point nowhere.
 *
 * @param evidence in the order of rank, which is kept
 * @param lean of the verdict it stands beside
 */
export function groupEvidence(evidence: readonly EvidenceItem[], lean: Lean): RecordedEvidence[] {
  const enough = evidence.filter(({ strength }) => strength !== 'too-little')
  const pointing = (side: Side) => enough.filter(({ direction }) => direction === side)
  const neither = {
    title: translate('Speaks for neither side'),
    items: enough.filter(({ direction }) => direction === 'none' || direction === 'balanced'),
    none: translate('There is none.'),
  }
  if (lean === 'backend' || lean === 'full-stack') {
    const other = lean === 'backend' ? 'full-stack' : 'backend'
    return [
      { title: translate('Evidence'), items: pointing(lean), none: nothingFor(lean) },
      { title: translate('Counter-evidence'), items: pointing(other), none: nothingFor(other) },
      neither,
    ]
  }
  return [
    {
      title: translate('Evidence for backend'),
      items: pointing('backend'),
      none: nothingFor('backend'),
    },
    {
      title: translate('Evidence for full stack'),
      items: pointing('full-stack'),
      none: nothingFor('full-stack'),
    },
    neither,
  ]
}

function nothingFor(side: Side): string {
  return side === 'backend'
    ? translate('Nothing that was logged or written points to backend.')
    : translate('Nothing that was logged or written points to full stack.')
}
