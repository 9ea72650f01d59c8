import { useCallback, useEffect, useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import { setLoggedMinutes } from '../../../../db/logs'
import { usePendingSave } from '../../../../db/pending-saves'
import { MinutesField } from '../../../../ui/minutes-field'
import { showToast } from '../../../../ui/toast'
import { useCalendar } from '../../calendar-context'
import type { DayWork } from '../../sessions/works-of-day'
import { reasonOf } from '../../../../ui/reason-of'

interface LoggedFieldProps {
  readonly work: DayWork
  readonly isTyped: boolean
}

/** The minutes logged on a task on a day, stored as one change when the field is left. */
export function LoggedField({ work, isTyped }: LoggedFieldProps) {
  const { bundle } = useCalendar()
  const { task, date, logged } = work
  const [draft, setDraft] = useState<number | null>(null)
  const root = useRef<HTMLDivElement>(null)

  const save = useCallback(async () => {
    if (draft === null) return
    setDraft(null)
    if (draft === logged) return
    try {
      await setLoggedMinutes(bundle, task, date, draft)
    } catch (error) {
      const reason = reasonOf(error)
      showToast({
        message: translate('The minutes of “{title}” could not be stored. {reason}', {
          title: task.title,
          reason,
        }),
      })
    }
  }, [bundle, task, date, draft, logged])
  usePendingSave(save)
  useSaveOnLeave(save)
  useEffect(() => {
    if (isTyped) root.current?.querySelector('input')?.focus()
  }, [isTyped])

  return (
    <div
      ref={root}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && void save()}
    >
      <MinutesField
        label={translate('Minutes logged for {title}', { title: task.title })}
        isLabelHidden
        value={draft ?? logged}
        onChange={setDraft}
      />
    </div>
  )
}

/** The dialog may close while the field has the focus. */
function useSaveOnLeave(save: () => Promise<void>) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => void latest.current(), [])
}
