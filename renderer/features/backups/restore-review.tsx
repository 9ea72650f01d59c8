import { useEffect, useRef } from 'react'
import { describeCounts } from '#shared/export/restore/describe-difference'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { translate } from '#shared/language/translate'
import { Banner } from '../../ui/banner'
import { ProblemNote } from '../../ui/problem-note'
import { DifferenceList } from './difference-list'
import type { Examined, ReadyBackup } from '../../db/jobs/examine-backup'
import { RestoreKindChoice } from './restore-kind-choice'
import styles from './restore-review.module.css'

interface RestoreReviewProps {
  readonly examined: Examined
  readonly kind: RestoreKind
  readonly onKindChange: (kind: RestoreKind) => void
  /** Why nothing was restored; null while nothing went wrong. */
  readonly problem: string | null
}

/** Shows a backup beside what is here, before anything is restored. */
export function RestoreReview({ examined, kind, onKindChange, problem }: RestoreReviewProps) {
  const content = useRef<HTMLDivElement>(null)
  // The button that led here is gone, and the focus would be, too.
  useEffect(() => content.current?.focus(), [])
  const { header } = examined
  return (
    <div ref={content} tabIndex={-1} className={styles.content}>
      {header && (
        <p className="soft">
          {translate('It holds {contents}.', { contents: describeCounts(header.counts) })}
        </p>
      )}
      {examined.kind === 'refused' && <Banner tone="alert">{examined.reason}</Banner>}
      {examined.kind === 'ready' && <DifferenceList differences={examined.differences} />}
      {examined.kind === 'ready' && !isAllMissing(examined) && (
        <RestoreKindChoice
          differences={examined.differences}
          value={kind}
          onChange={onKindChange}
        />
      )}
      {problem && <ProblemNote>{problem}</ProblemNote>}
    </div>
  )
}

/** Where nothing of its own is here, there is nothing to choose. */
export function isAllMissing({ differences }: ReadyBackup): boolean {
  return differences.every(({ kind }) => kind === 'missing')
}
