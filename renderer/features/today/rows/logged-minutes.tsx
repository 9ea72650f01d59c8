import { useEffect, useRef, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { formatMinutes } from '#shared/wording/format-minutes'
import { setLoggedMinutes } from '../../../db/logs'
import { Button } from '../../../ui/button'
import { MinutesField } from '../../../ui/minutes-field'
import styles from './logged-minutes.module.css'
import { reportFailure } from '../../../ui/report-failure'

interface LoggedMinutesProps {
  readonly bundle: PlanBundle
  readonly task: Task
  readonly planned: number
  readonly day: Day
}

/** The minutes of a task on a day against what was planned; a press opens the field to type them. */
export function LoggedMinutes({ bundle, task, planned, day }: LoggedMinutesProps) {
  const logged = minutesLogged(bundle, task, day)
  const [draft, setDraft] = useState<number | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const words = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const isOpen = draft !== null

  // The focus goes into the field, and back to where it came from.
  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus()
    else if (wasOpen.current) words.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  if (draft === null) {
    const load = describeLoad(logged, planned)
    return (
      <Button
        ref={words}
        variant="quiet"
        size="s"
        className={styles.words}
        aria-label={translate('Log minutes for {title}, {load}', { title: task.title, load })}
        onPress={() => setDraft(logged || planned)}
      >
        {load}
      </Button>
    )
  }

  const close = () => setDraft(null)
  const store = async () => {
    // Text that cannot be read stays in its field, which says why.
    if (form.current?.querySelector('[aria-invalid=true]')) return
    close()
    try {
      await setLoggedMinutes(bundle, task, day, draft)
    } catch (error) {
      setDraft(draft)
      reportFailure(translate('The minutes'), error)
    }
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void store()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <MinutesField
        label={translate('Minutes for {title}', { title: task.title })}
        isLabelHidden
        value={draft}
        onChange={setDraft}
      />
      <Button type="submit" size="m" variant="primary">
        {translate('Log')}
      </Button>
    </form>
  )
}

function minutesLogged({ logs }: PlanBundle, task: Task, day: Day): number {
  return logs
    .filter((log) => log.taskId === task.id && log.date === day)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** "20 of 45 min"; without a plan for the day only what was logged. */
function describeLoad(logged: number, planned: number): string {
  if (logged === 0 || planned === 0) return formatMinutes(logged || planned)
  return translate('{logged} of {planned}', { logged, planned: formatMinutes(planned) })
}
