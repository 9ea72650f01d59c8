import { useState } from 'react'
import type { Task } from '#shared/model/task'
import { waitsFor } from '#shared/planning/edit-tasks'
import { CheckBox } from '../../ui/check-box'
import { ProblemNote } from '../../ui/problem-note'
import { StepMarker } from '../../ui/step-marker'
import styles from './task-fields.module.css'

interface WaitsForFieldProps {
  readonly tasks: readonly Task[]
  /** Null for a task that is new: nothing can wait for it yet. */
  readonly taskId: string | null
  /** The task as it is called now. */
  readonly title: string
  /** Ids of the tasks that have to be finished first. */
  readonly value: readonly string[]
  readonly onChange: (dependsOn: readonly string[]) => void
}

/** The tasks that have to be finished first. What would close a circle is refused, and why is said. */
export function WaitsForField({ tasks, taskId, title, value, onChange }: WaitsForFieldProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const others = tasks.filter(({ id }) => id !== taskId)
  if (others.length === 0) return null

  function choose(task: Task, isChosen: boolean) {
    const closesCircle = isChosen && taskId !== null && waitsFor(tasks, task.id, taskId)
    setProblem(closesCircle ? `“${task.title}” already waits for “${title}”.` : null)
    if (closesCircle) return
    onChange(isChosen ? [...value, task.id] : value.filter((id) => id !== task.id))
  }

  return (
    <fieldset className={styles.waits}>
      <legend className="label">Waits for</legend>
      <ul className={styles.waitsList}>
        {others.map((task) => (
          <li key={task.id} className={styles.waitsTask}>
            <CheckBox
              label={task.title}
              isSelected={value.includes(task.id)}
              onChange={(isChosen) => choose(task, isChosen)}
            />
            <StepMarker step={task.step} isFilled={task.doneOn !== null} size="s" />
          </li>
        ))}
      </ul>
      {problem && <ProblemNote>{problem}</ProblemNote>}
    </fieldset>
  )
}
