import { type Step, stepTitle } from '#shared/model/step'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../../ui/step-marker'
import type { DraftTask } from '../bundle-from-draft'
import type { TaskEdit } from '../draft'
import styles from './step-tasks.module.css'
import { TaskFields } from './task-fields'

interface StepTasksProps {
  readonly step: Step
  /** How far it should grow. */
  readonly hint: string | undefined
  readonly tasks: readonly DraftTask[]
  readonly onEdit: (position: number, edit: TaskEdit) => void
  readonly className?: string | undefined
}

/** The tasks of a step with the time they take together. */
export function StepTasks({ step, hint, tasks, onEdit, className }: StepTasksProps) {
  const total = tasks
    .filter(({ isLeftOut }) => !isLeftOut)
    .reduce((sum, { task }) => sum + task.estimate, 0)
  return (
    <section className={className} aria-labelledby={`new-plan-step-${step}`}>
      <div className={styles.head}>
        <StepMarker step={step} isFilled />
        <h2 className="h3 grow" id={`new-plan-step-${step}`}>
          {stepTitle(step)}
        </h2>
        <span className="small muted num">{formatMinutes(total)}</span>
      </div>
      {hint && <p className={`small muted ${styles.hint}`}>{hint}</p>}
      <ul>
        {tasks.map((task) => (
          <TaskFields
            key={task.position}
            draftTask={task}
            onEdit={(edit) => onEdit(task.position, edit)}
          />
        ))}
      </ul>
    </section>
  )
}
