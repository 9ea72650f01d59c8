import { useState } from 'react'
import { describeCounts } from '#shared/export/restore/describe-difference'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProblemNote } from '../../ui/problem-note'
import { reasonOf } from '../../ui/reason-of'
import { DifferenceList } from './difference-list'
import type { Examined } from './examine-backup'
import { formatMoment } from './format-moment'
import { kindLabels, RestoreKindChoice } from './restore-kind-choice'
import styles from './restore-review.module.css'
import { restoreBackup } from './restore-backup'

interface RestoreReviewProps {
  readonly examined: Examined
  readonly now: () => number
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Shows a backup beside what is here, before anything is restored. */
export function RestoreReview({ examined, now, onBack, onClose }: RestoreReviewProps) {
  const [kind, setKind] = useState<RestoreKind>('add')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { header } = examined
  // Where nothing is, there is nothing to choose.
  const isAllMissing =
    examined.kind === 'ready' && examined.differences.every((plan) => plan.kind === 'missing')

  async function restoreIt() {
    if (examined.kind !== 'ready') return
    setBusy(true)
    try {
      await restoreBackup(examined, kind, now())
      onClose()
    } catch (error) {
      setProblem(`Nothing has changed. ${reasonOf(error)}`)
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={header ? `Backup of ${formatMoment(header.createdAt)}` : 'Restore from a backup'}
      isOpen
      onClose={onClose}
      size={640}
      footer={
        <>
          <Button isDisabled={isBusy} onPress={onBack}>
            Other backups
          </Button>
          {examined.kind === 'ready' && (
            <Button
              variant={kind === 'add' ? 'primary' : 'danger'}
              isDisabled={isBusy}
              onPress={() => void restoreIt()}
            >
              {isAllMissing ? 'Restore' : kindLabels[kind]}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.content}>
        {header && <p className="soft">It holds {describeCounts(header.counts)}.</p>}
        {examined.kind === 'refused' && <Banner tone="alert">{examined.reason}</Banner>}
        {examined.kind === 'ready' && (
          <>
            <DifferenceList differences={examined.differences} />
            {!isAllMissing && (
              <RestoreKindChoice
                differences={examined.differences}
                value={kind}
                onChange={setKind}
              />
            )}
          </>
        )}
        {problem && <ProblemNote>{problem}</ProblemNote>}
      </div>
    </Dialog>
  )
}
