import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { ListedChange } from '#shared/export/import-diff/import-change'
import type { UnreadLine } from '#shared/export/import/markdown/line-notes'
import { translate, translateCount } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { runJob } from '../../../db/jobs/run-job'
import { flushPendingSaves } from '../../../db/pending-saves'
import { Button } from '../../../ui/button'
import { CheckBox } from '../../../ui/check-box'
import { Dialog } from '../../../ui/dialog'
import { reasonOf } from '../../../ui/reason-of'
import { showToast } from '../../../ui/toast'
import { useLongWork } from '../../../ui/use-long-work'
import { WorkNote } from '../../../ui/work-note'
import { storeImport } from '../store-import'
import { ChangeList } from './change-list'
import styles from './change-review.module.css'
import { groupChanges } from './group-changes'
import { UnreadLines } from './unread-lines'

interface ChangeReviewProps {
  /** The plan the document is about. */
  readonly plan: Pick<Plan, 'id' | 'title'>
  /** What it is there. */
  readonly inFile: PlanBundle
  readonly changes: readonly ListedChange[]
  /** What stays as it is although the document says otherwise, in sentences. */
  readonly kept: readonly string[]
  readonly unread: readonly UnreadLine[]
  /** Null for a text that was pasted. */
  readonly fileName: string | null
  readonly isOnScreen: boolean
  readonly today: Day
  readonly now: () => number
  readonly onClose: () => void
}

/** Everything a document says differently, to be taken over line by line. */
export function ChangeReview(props: ChangeReviewProps) {
  const { plan, inFile, changes, kept, unread, fileName, isOnScreen, today, now, onClose } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ isProposed }) => isProposed).map(({ id }) => id)),
  )
  const { isBusy, start, cancel } = useLongWork()
  const { groups, removals } = groupChanges(changes)
  const source =
    fileName === null
      ? translate('The text you pasted')
      : translate('“{title}”', { title: fileName })

  function choose(ids: readonly string[], isChosen: boolean) {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }

  async function takeOver(signal: AbortSignal) {
    await flushPendingSaves()
    const ids = [...chosen]
    const taken = await runJob('takeOverChanges', { planId: plan.id, inFile, ids, today }, signal)
    if (!taken) return
    const label =
      fileName === null
        ? translateCount(ids.length, 'Import {count} change', 'Import {count} changes')
        : translateCount(
            ids.length,
            'Import {count} change from {source}',
            'Import {count} changes from {source}',
            { source },
          )
    if (await storeImport(label, taken.before, taken.after, now())) onClose()
  }

  function report(error: unknown) {
    showToast({
      message: translate('Nothing has changed. {reason}', { reason: reasonOf(error) }),
    })
  }

  return (
    <Dialog
      title={translate('Import into “{title}”', { title: plan.title })}
      isOpen
      onClose={onClose}
      size={640}
      footer={
        changes.length === 0 ? (
          <Button variant="primary" autoFocus onPress={onClose}>
            {translate('Done')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{translate('Leave it as it is')}</Button>
            <Button
              variant="primary"
              isDisabled={isBusy || chosen.size === 0}
              onPress={() => start(takeOver, report)}
            >
              {chosen.size === 0
                ? translate('Take over')
                : translateCount(
                    chosen.size,
                    'Take over {count} change',
                    'Take over {count} changes',
                  )}
            </Button>
          </>
        )
      }
    >
      <p className="soft">
        {changes.length === 0
          ? translate('{source} says nothing that is not in the plan already.', { source })
          : translateCount(
              changes.length,
              '{source} and the plan differ in {count} place. What is chosen here is taken over; what would take something away is up to you.',
              '{source} and the plan differ in {count} places. What is chosen here is taken over; what would take something away is up to you.',
              { source },
            )}
        {!isOnScreen && ` ${translate('It belongs to another plan than the one on screen.')}`}
      </p>
      {changes.length > 1 && (
        <CheckBox
          label={translate('{count} of {all} chosen', { count: chosen.size, all: changes.length })}
          className={styles.all}
          isSelected={chosen.size === changes.length}
          isIndeterminate={chosen.size > 0 && chosen.size < changes.length}
          onChange={(isChosen) =>
            choose(
              changes.map(({ id }) => id),
              isChosen,
            )
          }
        />
      )}
      {groups.map((group) => (
        <ChangeList key={group.title} {...group} chosen={chosen} onChoose={choose} />
      ))}
      {removals.length > 0 && (
        <ChangeList
          title={translate('Not in the document')}
          note={translate(
            'These are only in the app, perhaps because they are newer. Nothing is removed unless you choose it.',
          )}
          changes={removals}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {kept.length > 0 && (
        <section className={styles.kept}>
          <h3 className="label">{translate('Stays as it is')}</h3>
          {kept.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <UnreadLines lines={unread} />
      {isBusy && (
        <WorkNote onCancel={cancel}>{translate('The changes are being taken over.')}</WorkNote>
      )}
    </Dialog>
  )
}
