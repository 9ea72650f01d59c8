import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Timer } from '#shared/timer/timer'
import { describeLogged } from '#shared/wording/describe-logged'
import { setTaskDone } from '../../../db/tasks'
import { reportFailure } from '../../../ui/report-failure'
import { showToast } from '../../../ui/toast'

/** Says what became of a timer, and offers to check its task off while it is open. */
export function tellFinished(
  { taskId, title, day }: Timer,
  minutes: number,
  bundle: PlanBundle,
  today: Day,
): void {
  const task = bundle.tasks.find(({ id, doneOn }) => id === taskId && doneOn === null)
  showToast({
    message:
      minutes === 0
        ? translate('Less than a minute, so nothing was logged.')
        : describeLogged(title, minutes, day === today ? null : day),
    action: task && {
      label: translate('Check it off'),
      onPress: () =>
        void setTaskDone(task, day).catch((error: unknown) =>
          reportFailure(translate('“{title}”', { title }), error),
        ),
    },
  })
}
