import { useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { elapsedMinutes, type Timer } from '#shared/timer/timer'
import type { TimerGap } from '#shared/timer/timer-gap'
import { formatMinutes } from '#shared/wording/format-minutes'
import { finishTimer } from '../../../db/timer'
import { Button } from '../../../ui/button'
import { commitTyping } from '../../../ui/commit-typing'
import { Dialog } from '../../../ui/dialog'
import { reportFailure } from '../../../ui/report-failure'
import { Select } from '../../../ui/select'
import { describeGap } from './describe-gap'
import { KeptMinutes } from './kept-minutes'
import styles from './settle-dialog.module.css'
import { tellFinished } from './tell-finished'

interface SettleDialogProps {
  readonly timer: Timer
  /** What can be kept when it was left running; null when only its task is gone. */
  readonly gap: TimerGap | null
  readonly bundle: PlanBundle | null
  readonly today: Day
  readonly now: () => number
  /** Asked for when nothing is decided: the timer waits, paused. */
  readonly onClose: () => void
}

/** Asks what becomes of a timer that can neither go on nor end by itself. */
export function SettleDialog({ timer, gap, bundle, today, now, onClose }: SettleDialogProps) {
  const seen = gap?.seen ?? elapsedMinutes(timer, now())
  const [minutes, setMinutes] = useState(seen)
  const latest = useRef(minutes)
  const body = useRef<HTMLDivElement>(null)
  const isOnScreen = bundle?.plan.id === timer.planId
  const tasks = isOnScreen ? bundle.tasks : []
  const [isGone, setGone] = useState(
    gap === null || (isOnScreen && !tasks.some(({ id }) => id === timer.taskId)),
  )
  const [chosen, setChosen] = useState('')
  const other = tasks.find(({ id }) => id === chosen) ?? tasks[0]
  const target = isGone ? other : { id: timer.taskId, title: timer.title }

  function change(next: number) {
    latest.current = next
    setMinutes(next)
  }

  async function keep() {
    if (!target || !commitTyping(body.current)) return
    const kept = latest.current
    if ((await finishTimer(timer, kept, target.id)) === 'task-gone') return setGone(true)
    const { id: taskId, title } = target
    if (bundle) tellFinished({ ...timer, taskId, title }, kept, bundle, today)
  }

  const orTell = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => reportFailure(translate('The minutes'), error))
  return (
    <Dialog
      title={
        gap
          ? translate('The focus timer was left running')
          : translate('The task of this timer is gone')
      }
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>
            {gap ? translate('Leave it paused') : translate('Not now')}
          </Button>
          <Button onPress={() => orTell(finishTimer(timer, 0))}>{translate('Drop it')}</Button>
          {target && (
            <Button variant="primary" onPress={() => orTell(keep())}>
              {translate('Keep {minutes}', { minutes: formatMinutes(minutes) })}
            </Button>
          )}
        </>
      }
    >
      <div ref={body} className={styles.body}>
        <p>{describeGap(timer, gap, today, isGone)}</p>
        {isGone && tasks.length > 0 && (
          <Select
            label={translate('Log its minutes on')}
            options={tasks.map(({ id, title }) => ({ value: id, label: title }))}
            value={other?.id ?? ''}
            onChange={setChosen}
          />
        )}
        {gap && target && (
          <KeptMinutes timer={timer} gap={gap} minutes={minutes} onChange={change} />
        )}
      </div>
    </Dialog>
  )
}
