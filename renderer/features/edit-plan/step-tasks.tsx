import { Plus } from 'lucide-react'
import { useState } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { translate } from '#shared/language/translate'
import { type Step, stepTitle } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../ui/button'
import { StepMarker } from '../../ui/step-marker'
import styles from './step-tasks.module.css'
import type { TaskPlace } from './task-places'
import { TaskRow } from './task-row'
import { useTaskDrag } from './use-task-drag'

interface StepTasksProps {
  readonly step: Step
  /** Of all steps: a task may be moved to another. */
  readonly tasks: readonly Task[]
  readonly onAdd: () => void
  readonly onEdit: (task: Task) => void
  readonly onMove: (taskId: string, place: TaskPlace) => void
  readonly onRemove: (task: Task) => void
}

/** The tasks of a step with the time they take together. */
export function StepTasks({ step, tasks, onAdd, onEdit, onMove, onRemove }: StepTasksProps) {
  const ofStep = tasks.filter((task) => task.step === step)
  const total = ofStep.reduce((sum, { estimate }) => sum + estimate, 0)
  const dragAndDropHooks = useTaskDrag({ step, tasks, onMove })
  const hint = scopeHint(step)
  const [shownCount, setShownCount] = useState(pageSize)
  const hiddenCount = Math.max(ofStep.length - shownCount, 0)
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <StepMarker step={step} isFilled />
        <h3 className="label grow">{stepTitle(step)}</h3>
        <span className="small muted num">{formatMinutes(total)}</span>
      </div>
      {hint && <p className={`small muted ${styles.hint}`}>{hint}</p>}
      <GridList
        className={styles.list ?? ''}
        aria-label={translate('Step {step}, {title}', { step, title: stepTitle(step) })}
        items={ofStep.slice(0, shownCount)}
        dependencies={[tasks]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <p className={styles.empty}>{translate('Nothing to do in this step yet.')}</p>
        )}
      >
        {(task) => (
          <TaskRow
            task={task}
            tasks={tasks}
            onEdit={() => onEdit(task)}
            onMove={(place) => onMove(task.id, place)}
            onRemove={() => onRemove(task)}
          />
        )}
      </GridList>
      {hiddenCount > 0 && (
        <Button
          variant="quiet"
          size="s"
          className={styles.more}
          onPress={() => setShownCount(shownCount + pageSize)}
        >
          {translate('Show {shown} of {all} more', {
            shown: Math.min(hiddenCount, pageSize),
            all: hiddenCount,
          })}
        </Button>
      )}
      <Button
        variant="quiet"
        size="s"
        className={styles.add}
        aria-label={translate('Add a task to step {step}', { step })}
        icon={<Plus size={14} strokeWidth={1.6} aria-hidden />}
        onPress={onAdd}
      >
        {translate('Add a task')}
      </Button>
    </div>
  )
}

/** Rows to draw at once: a plan can have thousands of tasks, and each row has buttons and a menu. */
const pageSize = 100

/** Where a step tends to grow beyond a month. */
function scopeHint(step: Step): string | null {
  if (step !== 2) return null
  return translate('Two endpoints and one database. Further ideas have a place in the parking lot.')
}
