import type { Day } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import { translate } from '#shared/language/translate'
import { applyChange, patch } from './apply-change'
import { finishTimerOf } from './timer'

/**
 * Checks a task off on a day, or opens it again (null). A focus timer on it ends first: its minutes are a
 * change of their own, so that undoing a slip keeps them.
 *
 * @returns the minutes that were logged
 */
export function setTaskDone(task: Task, doneOn: Day | null): Promise<number> {
  const done = lastPress.then(() => changeTask(task, doneOn))
  lastPress = done.catch(() => undefined)
  return done
}

/** Checking off takes two changes, and opening again must not overtake the second. */
let lastPress: Promise<unknown> = Promise.resolve()

async function changeTask(task: Task, doneOn: Day | null): Promise<number> {
  const label = doneOn
    ? translate('Check off "{title}"', { title: task.title })
    : translate('Open "{title}" again', { title: task.title })
  const logged = doneOn ? await finishTimerOf(task.id) : 0
  await applyChange(label, [patch('tasks', task.id, { doneOn })])
  return logged
}
