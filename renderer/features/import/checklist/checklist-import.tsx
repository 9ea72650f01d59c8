import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Checklist } from '#shared/export/import/read-checklist'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { formatMinutes } from '#shared/wording/format-minutes'
import { newId } from '../../../db/new-id'
import type { ProposePlan } from '../../../db/plan-proposal'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Segmented } from '../../../ui/segmented'
import { UnreadLines } from '../review/unread-lines'
import { type ChecklistDraft, draftOf, takenItems, withTasksOf } from './checklist-draft'
import { ChecklistGroup } from './checklist-group'
import styles from './checklist-import.module.css'

interface ChecklistImportProps {
  readonly checklist: Checklist
  /** The plan the tasks go into; null when there is none yet. */
  readonly bundle: PlanBundle | null
  readonly today: Day
  readonly propose: ProposePlan
  readonly onClose: () => void
}

/** A list from elsewhere, on its way to become tasks. */
export function ChecklistImport(props: ChecklistImportProps) {
  const { checklist, bundle, today, propose, onClose } = props
  const [draft, setDraft] = useState(() => draftOf(checklist))
  const taken = takenItems(draft)
  const minutes = taken.reduce((sum, { estimate }) => sum + (estimate ?? draft.estimate), 0)

  function add(plan: PlanBundle) {
    const { after, ids } = withTasksOf(plan, draft, newId, today)
    onClose()
    propose({
      label: translateCount(ids.length, 'Add {count} task', 'Add {count} tasks'),
      after,
      preview: 'always',
      about: ids,
    })
  }

  function setGroup(place: number, group: ChecklistDraft['groups'][number]) {
    setDraft({ ...draft, groups: draft.groups.with(place, group) })
  }

  return (
    <Dialog
      title={translate('Make tasks of this list')}
      isOpen
      onClose={onClose}
      size={640}
      footer={
        <>
          {taken.length > 0 && (
            <span className="small muted grow">
              {translate('{minutes} of work in all', { minutes: formatMinutes(minutes) })}
            </span>
          )}
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={bundle === null || taken.length === 0}
            onPress={() => bundle && add(bundle)}
          >
            {taken.length === 0
              ? translate('Add tasks')
              : translateCount(taken.length, 'Add {count} task', 'Add {count} tasks')}
          </Button>
        </>
      }
    >
      <p className="soft">
        {bundle === null
          ? translate('Make a plan first: then a list can become tasks in it.')
          : translate(
              'This is no plan of Plumbline, but a list. What you choose becomes tasks in “{title}”.',
              { title: bundle.plan.title },
            )}
      </p>
      <div className={styles.estimate}>
        <Segmented
          label={translate('Items without an estimate take')}
          options={[
            { value: 30, label: '30\u00a0min' },
            { value: 45, label: '45\u00a0min' },
            { value: 60, label: '60\u00a0min' },
          ]}
          value={draft.estimate}
          onChange={(estimate) => setDraft({ ...draft, estimate })}
        />
      </div>
      {draft.groups.map((group, place) => (
        <ChecklistGroup
          key={place}
          group={group}
          estimate={draft.estimate}
          onChange={(changed) => setGroup(place, changed)}
        />
      ))}
      <UnreadLines lines={checklist.unread} />
    </Dialog>
  )
}
