import type { Day } from '#shared/calendar/day'
import type { Task } from '#shared/model/task'
import { describeLogged } from '#shared/wording/describe-logged'
import { setTaskDone } from '../../../db/tasks'
import { showToast } from '../../../ui/toast'

/** Checks a task off on a day, or opens it again (null), and says what the timer that ran for it has logged. */
export async function setDone(task: Task, doneOn: Day | null): Promise<void> {
  const logged = await setTaskDone(task, doneOn)
  if (logged > 0) showToast({ message: describeLogged(task.title, logged, null) })
}
