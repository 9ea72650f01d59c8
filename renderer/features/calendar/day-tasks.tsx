import type { DayOverview } from '#shared/schedule/day-overview'
import type { Task } from '#shared/model/task'
import { StepMarker } from '../../ui/step-marker'
import styles from './day-tasks.module.css'

/** How many tasks a cell names; the rest is counted. */
const shownCount = 2

/** The tasks of a day, planned and done beside the plan; filled marks are done or logged. */
export function DayTasks({ day }: { day: DayOverview }) {
  const tasks = [
    ...day.sessions.map(({ task, state }) => ({
      task,
      isFilled: state === 'done' || state === 'logged',
    })),
    ...day.extra.map(({ task }) => ({ task, isFilled: true })),
  ]
  if (tasks.length === 0) return null
  const hidden = tasks.length - shownCount
  return (
    <div className={styles.tasks} data-past={day.state === 'logged' || undefined}>
      {tasks.slice(0, shownCount).map(({ task, isFilled }) => (
        <TaskLine key={task.id} task={task} isFilled={isFilled} />
      ))}
      {hidden > 0 && (
        <span
          className={styles.more}
          title={tasks.map(({ task }) => task.title).join('\n')}
        >{`and ${hidden} more`}</span>
      )}
    </div>
  )
}

function TaskLine({ task, isFilled }: { task: Task; isFilled: boolean }) {
  return (
    <div className={styles.task} title={task.title}>
      <StepMarker step={task.step} isFilled={isFilled} size="s" className={styles.marker} />
      <span>{task.title}</span>
    </div>
  )
}
