import { useState } from 'react'
import { formatDay } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { Move, PlanComparison } from '#shared/planning/compare-plans'
import { describeRemedy } from '#shared/planning/describe-remedy'
import type { Remedy } from '#shared/schedule/schedule'
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
          <Button onPress={onDismiss}>{translate('Keep it as it is')}</Button>
          <Button variant="primary" isDisabled={isStoring} onPress={() => void accept()}>
            {translate('Change the plan')}
          </Button>
        </>
      }
    >
      <p className={styles.sum}>{describe(moves, comparison)}</p>
      {unfitted > 0 && (
        <section className={styles.shortage} aria-label={translate('Work that does not fit')}>
          <p>
            <b>{translate('{minutes} would not fit.', { minutes: formatMinutes(unfitted) })}</b>{' '}
            {translate('Each of these alone makes room:')}
          </p>
          <div className={styles.remedies}>
            {after.remedies.map((remedy) => (
              <Button key={remedy.kind} size="s" onPress={() => onRemedy(remedy)}>
                {describeRemedy(remedy, tasks)}
              </Button>
            ))}
            {after.remedies.length === 0 && (
              <span>{translate('Nothing does, short of removing tasks.')}</span>
            )}
          </div>
        </section>
      )}
      <MoveList moves={moves} />
    </Dialog>
  )
}

function describe(moves: readonly Move[], { endBefore, endAfter }: PlanComparison): string {
  const count = translateCount(
    moves.length,
    '{count} task gets other days.',
    '{count} tasks get other days.',
  )
  if (!endAfter || endAfter === endBefore) return count
  const day = formatDay(endAfter)
  const end = endBefore
    ? translate('The work ends {day} instead of {before}.', { day, before: formatDay(endBefore) })
    : translate('The work ends {day}.', { day })
  return `${count} ${end}`
}
