import { useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import { CheckBox } from '../../../ui/check-box'
import { reportFailure } from '../../../ui/report-failure'
import { setDone } from './set-done'

/** Checks a task off. It shows what was asked for at once, and goes back should it not be stored. */
export function TaskCheckBox({ task, today }: { task: Task; today: Day }) {
  const isDone = task.doneOn !== null
  const [asked, setAsked] = useState<{ checked: boolean; isStored: boolean } | null>(null)
  // Forgotten once it is stored and seen: undo may bring the box back to what it was.
  if (asked?.isStored && asked.checked === isDone) setAsked(null)

  async function store(checked: boolean) {
    const request = { checked, isStored: false }
    setAsked(request)
    try {
      await setDone(task, checked ? today : null)
      setAsked((latest) => (latest === request ? { checked, isStored: true } : latest))
    } catch (error) {
      setAsked(null)
      reportFailure(translate('"{title}"', { title: task.title }), error)
    }
  }

  return (
    <CheckBox
      aria-label={task.title}
      isSelected={asked?.checked ?? isDone}
      onChange={(checked) => void store(checked)}
    />
  )
}
