import { useRef, useState } from 'react'
import { addDays, type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import { dayOverview } from '#shared/schedule/day-overview'
import { describeLogged } from '#shared/wording/describe-logged'
import { formatMinutes } from '#shared/wording/format-minutes'
import { setLoggedMinutes } from '../../../db/logs'
import { Button } from '../../../ui/button'
import { commitTyping } from '../../../ui/commit-typing'
import { DateField } from '../../../ui/date-field'
import { Dialog } from '../../../ui/dialog'
import { DialogForm } from '../../../ui/dialog-form'
import { MinutesField } from '../../../ui/minutes-field'
import { reportFailure } from '../../../ui/report-failure'
import { Select } from '../../../ui/select'
import { showToast } from '../../../ui/toast'
import type { TodayWork } from '../rows/today-work'
import { useTodayScreen } from '../today-screen'
import styles from './dialogs.module.css'

interface LogDayDialogProps {
  readonly work: TodayWork | null
  readonly onClose: () => void
}

/** Minutes offered for a task that neither was planned for a day nor has minutes there. */
const usualMinutes = 30

/** Says how many minutes went into a task on a past day. */
export function LogDayDialog({ work, onClose }: LogDayDialogProps) {
  const { bundle, schedule, today } = useTodayScreen()
  const yesterday = addDays(today, -1)
  const [day, setDay] = useState<Day>(work?.missed.at(-1) ?? yesterday)
  const [chosen, setChosen] = useState<string | null>(work?.task.id ?? null)
  const [typed, setTyped] = useState<number | null>(null)
  const latest = useRef<number | null>(null)
  const body = useRef<HTMLDivElement>(null)

  const { sessions, extra } = dayOverview(bundle, schedule, day, today)
  const session =
    sessions.find((one) => one.task.id === chosen) ?? sessions.find(({ logged }) => logged === 0)
  const { tasks } = bundle
  const task = tasks.find(({ id }) => id === (chosen ?? session?.task.id)) ?? tasks[0]
  const planned = session?.task.id === task?.id ? session : undefined
  const logged = planned?.logged ?? extra.find((one) => one.task.id === task?.id)?.logged ?? 0
  const offered = logged || planned?.minutes || usualMinutes

  async function log() {
    if (!task || !commitTyping(body.current)) return
    const minutes = latest.current ?? offered
    onClose()
    try {
      await setLoggedMinutes(bundle, task, day, minutes)
      showToast({ message: describe(task, minutes, day) })
    } catch (error) {
      reportFailure(translate('The minutes'), error)
    }
  }

  /** Another day or task has minutes of its own. */
  function offerAgain() {
    latest.current = null
    setTyped(null)
  }

  return (
    <Dialog
      title={translate('Log a past day')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('Cancel')}</Button>
          <Button variant="primary" onPress={() => void log()}>
            {translate('Log minutes')}
          </Button>
        </>
      }
    >
      <div ref={body}>
        <DialogForm className={styles.fields} onSubmit={() => void log()}>
          <DateField
            label={translate('Day')}
            value={day}
            onChange={(next) => {
              setDay(next)
              offerAgain()
            }}
            today={today}
            min={bundle.plan.firstDay}
            max={yesterday}
            autoFocus
          />
          <MinutesField
            label={translate('Minutes in all')}
            value={typed ?? offered}
            onChange={(next) => {
              latest.current = next
              setTyped(next)
            }}
            max={1440}
            description={
              logged > 0
                ? translate('{minutes} are logged there.', { minutes: formatMinutes(logged) })
                : undefined
            }
          />
          <Select
            label={translate('Task')}
            options={tasks.map(({ id, title }) => ({ value: id, label: title }))}
            value={task?.id ?? ''}
            onChange={(id) => {
              setChosen(id)
              offerAgain()
            }}
            className={styles.whole}
          />
        </DialogForm>
      </div>
    </Dialog>
  )
}

function describe({ title }: Task, minutes: number, day: Day): string {
  if (minutes > 0) return describeLogged(title, minutes, day)
  return translate('No minutes logged on “{title}” for {day}.', { title, day: formatDay(day) })
}
