import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { setLoggedMinutes } from '../../../../db/logs'
import { Button } from '../../../../ui/button'
import { MinutesField } from '../../../../ui/minutes-field'
import { Select } from '../../../../ui/select'
import { showToast } from '../../../../ui/toast'
import { useCalendar } from '../../calendar-context'
import type { Work } from '../../moving/work'
import styles from './day-dialog.module.css'
import { reasonOf } from '../../../../ui/reason-of'

interface LogOtherTaskProps {
  readonly day: Day
  /** What has a row of its own. */
  readonly listed: readonly Work[]
}

/** Logs minutes on a task that was not planned for the day. */
export function LogOtherTask({ day, listed }: LogOtherTaskProps) {
  const { bundle } = useCalendar()
  const listedIds = new Set(listed.map(({ task }) => task.id))
  const others = bundle.tasks.filter(({ id }) => !listedIds.has(id))
  const [chosen, setChosen] = useState('')
  const [minutes, setMinutes] = useState(30)
  const task = others.find(({ id }) => id === chosen) ?? others[0]
  if (!task) return null

  async function log() {
    if (!task) return
    try {
      await setLoggedMinutes(bundle, task, day, minutes)
    } catch (error) {
      const reason = reasonOf(error)
      showToast({
        message: translate('The minutes of “{title}” could not be stored. {reason}', {
          title: task.title,
          reason,
        }),
      })
    }
  }

  return (
    <div className={styles.other}>
      <Select
        label={translate('Other task')}
        isLabelHidden
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        value={task.id}
        onChange={setChosen}
        className={styles.task}
      />
      <MinutesField
        label={translate('Minutes for the other task')}
        isLabelHidden
        value={minutes}
        onChange={setMinutes}
        min={5}
      />
      <Button onPress={() => void log()}>{translate('Log')}</Button>
    </div>
  )
}
