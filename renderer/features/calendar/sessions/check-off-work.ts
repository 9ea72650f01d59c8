import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { describeLogged } from '#shared/wording/describe-logged'
import { setTaskDone } from '../../../db/tasks'
import { reportFailure } from '../../../ui/report-failure'
import { showToast } from '../../../ui/toast'
import type { Work } from '../moving/work'

/** Checks a task off, or opens it again. Work of a past day was done then, all other is done today. */
export async function checkOffWork({ task, date }: Work, today: Day): Promise<void> {
  const day = date !== null && date < today ? date : today
  try {
    const logged = await setTaskDone(task, task.doneOn === null ? day : null)
    if (logged > 0) showToast({ message: describeLogged(task.title, logged, null) })
  } catch (error) {
    reportFailure(translate('“{title}”', { title: task.title }), error)
  }
}
