import { useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import type { Move, PlanComparison } from '#shared/planning/compare-plans'
import { describeRemedy } from '#shared/planning/describe-remedy'
import type { Remedy } from '#shared/schedule/schedule'
import { countNoun } from '#shared/wording/count-noun'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { MoveList } from './move-list'
import styles from './replan-dialog.module.css'

interface ReplanDialogProps {
  readonly label: string
  readonly comparison: PlanComparison
  readonly onAccept: () => Promise<void>
  readonly onDismiss: () => void
  /** Puts a remedy on top of the proposal; its preview takes the place of this one. */
  readonly onRemedy: (remedy: Remedy) => void
}

/** What a change would do, day by day, before it is made. */
export function ReplanDialog({
  label,
  comparison,
  onAccept,
  onDismiss,
  onRemedy,
}: ReplanDialogProps) {
  const [isStoring, setStoring] = useState(false)
  const { moves, after } = comparison
  const tasks = moves.map(({ task }) => task)
  const unfitted = after.unfitted.reduce((sum, { minutes }) => sum + minutes, 0)

  async function accept() {
    setStoring(true)
    await onAccept()
    setStoring(false)
  }

  return (
    <Dialog
      title={label}
      isOpen
      onClose={onDismiss}
      size={640}
      footer={
        <>
          <Button onPress={onDismiss}>Keep it as it is</Button>
          <Button variant="primary" isDisabled={isStoring} onPress={() => void accept()}>
            Change the plan
          </Button>
        </>
      }
    >
      <p className={styles.sum}>{describe(moves, comparison)}</p>
      {unfitted > 0 && (
        <section className={styles.shortage} aria-label="Work that does not fit">
          <p>
            <b>{formatMinutes(unfitted)} would not fit.</b> Each of these alone makes room:
          </p>
          <div className={styles.remedies}>
            {after.remedies.map((remedy) => (
              <Button key={remedy.kind} size="s" onPress={() => onRemedy(remedy)}>
                {describeRemedy(remedy, tasks)}
              </Button>
            ))}
            {after.remedies.length === 0 && <span>Nothing does, short of removing tasks.</span>}
          </div>
        </section>
      )}
      <MoveList moves={moves} />
    </Dialog>
  )
}

function describe(moves: readonly Move[], { endBefore, endAfter }: PlanComparison): string {
  const count = `${countNoun(moves.length, 'task')} ${moves.length === 1 ? 'gets' : 'get'} other days.`
  if (!endAfter || endAfter === endBefore) return count
  return `${count} The work ends ${formatDay(endAfter)}${
    endBefore ? ` instead of ${formatDay(endBefore)}` : ''
  }.`
}
