import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { steps } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { formatMinutes } from '#shared/wording/format-minutes'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { EditPlanProps } from './edit-plan-view'
import { EditSection } from './edit-section'
import { StepTasks } from './step-tasks'
import type { TaskRequest } from './task-dialog'
import type { TaskPlace } from './task-places'
import { proposeMoved, proposeRemoved } from './task-proposals'
import { useRowFocus } from './use-row-focus'
import { useTaskKeys } from './use-task-keys'

interface TasksSectionProps extends EditPlanProps {
  readonly onRequest: (request: TaskRequest) => void
}

/** The tasks step by step, in the order of work. */
export function TasksSection({ bundle, today, propose, onRequest }: TasksSectionProps) {
  const [doomed, setDoomed] = useState<Task | null>(null)
  const followRow = useRowFocus(bundle.tasks)

  function move(taskId: string, { step, place }: TaskPlace) {
    const proposal = proposeMoved(bundle, taskId, step, place, today)
    if (!proposal) return
    followRow(taskId)
    propose(proposal)
  }

  /** Work that was done is not thrown away without asking. */
  function remove(task: Task) {
    if (loggedOn(task) > 0) setDoomed(task)
    else propose(proposeRemoved(bundle, task, today))
  }

  function loggedOn({ id }: Task): number {
    const ofTask = bundle.logs.filter(({ taskId }) => taskId === id)
    return ofTask.reduce((sum, { minutes }) => sum + minutes, 0)
  }

  const onKeyDownCapture = useTaskKeys(bundle.tasks, { move, remove })
  return (
    <EditSection id="tasks">
      <div role="presentation" onKeyDownCapture={onKeyDownCapture}>
        {steps.map((step) => (
          <StepTasks
            key={step}
            step={step}
            tasks={bundle.tasks}
            onAdd={() => onRequest({ kind: 'add', step, idea: null })}
            onEdit={(task) => onRequest({ kind: 'edit', task })}
            onMove={move}
            onRemove={remove}
          />
        ))}
      </div>
      <ConfirmDialog
        title={translate('Remove “{title}”?', { title: doomed?.title ?? '' })}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && propose(proposeRemoved(bundle, doomed, today))}
        confirmLabel={translate('Remove task')}
        isDestructive
      >
        {doomed &&
          translate('{minutes} logged on it go with it. You can undo this.', {
            minutes: formatMinutes(loggedOn(doomed)),
          })}
      </ConfirmDialog>
    </EditSection>
  )
}
