import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import {
  elapsedMinutes,
  extendTimer,
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
} from '#shared/timer/timer'
import { changeTimer, finishTimer, storeTimer, useTimer } from '../../../db/timer'
import { reportFailure } from '../../../ui/report-failure'
import { showToast } from '../../../ui/toast'
import { tellFinished } from './tell-finished'

/** What the buttons and keys do with the one focus timer. */
export interface FocusControls {
  readonly timer: Timer | null
  /** Begins with a task. One that runs for another task is finished first, with its minutes logged. */
  readonly start: (task: Task, minutes: number) => Promise<void>
  /** Pauses the timer, or lets it go on. */
  readonly toggle: () => Promise<void>
  readonly extend: (minutes: number) => Promise<void>
  /** Ends it with the minutes it has counted. */
  readonly finish: () => Promise<'finished' | 'task-gone'>
}

interface FocusContext {
  readonly bundle: PlanBundle
  readonly today: Day
  readonly now: () => number
}

/** Minutes of a focus on a task that nothing is planned for today. */
const usualMinutes = 25

export function useFocus({ bundle, today, now }: FocusContext): FocusControls {
  const timer = useTimer() ?? null

  async function finish() {
    if (!timer) return 'finished'
    const minutes = elapsedMinutes(timer, now())
    const result = await finishTimer(timer, minutes)
    if (result === 'finished') tellFinished(timer, minutes, bundle, today)
    return result
  }

  async function toggle() {
    const at = now()
    await changeTimer((stored) =>
      stored.isRunning ? pauseTimer(stored, at) : resumeTimer(stored, at),
    )
  }

  async function start({ id, title }: Task, minutes: number) {
    if (timer?.taskId === id) return timer.isRunning ? undefined : toggle()
    if (timer && (await finish()) === 'task-gone') {
      showToast({
        message: translate('Finish the timer of “{title}” first.', { title: timer.title }),
      })
      return
    }
    const focus = { planId: bundle.plan.id, taskId: id, title, day: today }
    await storeTimer(startTimer({ ...focus, planned: minutes || usualMinutes }, now()))
  }

  return {
    timer,
    start: (task, minutes) => orTell(start(task, minutes), undefined),
    toggle: () => orTell(toggle(), undefined),
    extend: (minutes) =>
      orTell(
        changeTimer((stored) => extendTimer(stored, minutes)),
        undefined,
      ),
    finish: () => orTell(finish(), 'finished'),
  }
}

/** What cannot be stored is told; the timer stays as it was. */
async function orTell<Result>(work: Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await work
  } catch (error) {
    reportFailure(translate('The focus timer'), error)
    return otherwise
  }
}
