import { useState } from 'react'
import { translate } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import { waitsFor } from '#shared/planning/edit-tasks'
import { CheckBox } from '../../ui/check-box'
import { ProblemNote } from '../../ui/problem-note'
import { StepMarker } from '../../ui/step-marker'
import { TextField } from '../../ui/text-field'
import { listChoices, shownAtOnce } from './list-choices'
import styles from './waits-for-field.module.css'

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
  const [search, setSearch] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const others = tasks.filter(({ id }) => id !== taskId)
  if (others.length === 0) return null

  function choose(task: Task, isChosen: boolean) {
    const closesCircle = isChosen && taskId !== null && waitsFor(tasks, task.id, taskId)
    setRefused(closesCircle ? task.id : null)
    if (closesCircle) return
    onChange(isChosen ? [...value, task.id] : value.filter((id) => id !== task.id))
  }

  return (
    <fieldset className={styles.waits}>
      <legend className="label">{translate('Waits for')}</legend>
      {others.length > shownAtOnce && (
        <TextField
          type="search"
          label={translate('Find tasks to wait for')}
          isLabelHidden
          placeholder={translate('Find a task')}
          className={styles.search}
          value={search}
          onChange={setSearch}
        />
      )}
      <ul className={styles.list}>
        {listChoices(others, value, search).map((task) => (
          <li key={task.id}>
            <div className={styles.task}>
              <CheckBox
                label={task.title}
                isSelected={value.includes(task.id)}
                onChange={(isChosen) => choose(task, isChosen)}
              />
              <StepMarker step={task.step} isFilled={task.doneOn !== null} size="s" />
            </div>
            {refused === task.id && (
              <div className={styles.problem} ref={showAll}>
                <ProblemNote>
                  {translate('“{task}” already waits for “{title}”.', { task: task.title, title })}
                </ProblemNote>
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function showAll(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
