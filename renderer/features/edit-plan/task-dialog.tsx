import { useLayoutEffect, useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { newId } from '../../db/new-id'
import { Button } from '../../ui/button'
import { commitTyping } from '../../ui/commit-typing'
import { Dialog } from '../../ui/dialog'
import type { EditPlanProps } from './edit-plan-view'
import { newTaskDraft, type TaskDraft, tidyDraft } from './task-draft'
import { TaskFields } from './task-fields'
import { proposeAdded, proposeEdited } from './task-proposals'

/** What the dialog was opened for: a task to edit, or a new one, perhaps made of a parked idea. */
export type TaskRequest =
  | { readonly kind: 'add'; readonly step: Step; readonly idea: string | null }
  | { readonly kind: 'edit'; readonly task: Task }

interface TaskDialogProps extends EditPlanProps {
  readonly request: TaskRequest
  /** Keeps the idea of a new task for later instead. */
  readonly onPark?: (idea: string) => void
  readonly onClose: () => void
}

/** All there is to say about a task. Nothing is changed before it is saved. */
export function TaskDialog(props: TaskDialogProps) {
  const { bundle, today, propose, request, onPark, onClose } = props
  const [draft, setDraft] = useState<TaskDraft>(() => draftFor(request))
  const [isRefused, setRefused] = useState(false)
  const latest = useRef(draft)
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    latest.current = draft
  }, [draft])

  function save() {
    if (!commitTyping(form.current)) return
    const tidy = tidyDraft(latest.current)
    setRefused(true)
    if (tidy.title === '') return form.current?.querySelector('input')?.focus()
    onClose()
    if (request.kind === 'edit') propose(proposeEdited(bundle, request.task, tidy, today))
    else {
      const task = { ...tidy, id: newId(), doneOn: null }
      propose(proposeAdded(bundle, task, request.idea, today))
    }
  }

  function park() {
    setRefused(true)
    if (draft.title.trim() === '') return form.current?.querySelector('input')?.focus()
    onClose()
    onPark?.(draft.title)
  }

  return (
    <Dialog
      title={request.kind === 'edit' ? translate('Edit task') : translate('New task')}
      isOpen
      onClose={onClose}
      size={640}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {request.kind === 'edit' ? translate('Save task') : translate('Add task')}
          </Button>
        </>
      }
    >
      <TaskFields
        ref={form}
        bundle={bundle}
        taskId={request.kind === 'edit' ? request.task.id : null}
        draft={draft}
        isRefused={isRefused}
        onChange={(fields) => setDraft((before) => ({ ...before, ...fields }))}
        onSave={save}
        onPark={request.kind === 'add' && onPark ? park : null}
      />
    </Dialog>
  )
}

function draftFor(request: TaskRequest): TaskDraft {
  if (request.kind === 'add') return newTaskDraft(request.step, request.idea ?? '')
  const { id: _id, doneOn: _doneOn, ...draft } = request.task
  return draft
}
