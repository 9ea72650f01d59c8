import { History, Plus } from 'lucide-react'
import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { useTodayScreen } from '../today-screen'
import styles from './add-row.module.css'
import { AddTaskForm } from './add-task-form'

/** What is not on the list yet: a new task, and minutes of days before. */
export function AddRow() {
  const { bundle, today, openDialog } = useTodayScreen()
  const { firstDay, lastDay } = bundle.plan
  const [isAdding, setAdding] = useState(false)
  if (isAdding) return <AddTaskForm onClose={() => setAdding(false)} />
  return (
    <div className={styles.row}>
      {today >= firstDay && today <= lastDay && (
        <button
          type="button"
          className={styles.add}
          data-focus-target="add-task"
          onClick={() => setAdding(true)}
        >
          <Plus aria-hidden />
          {translate('Add a task for today')}
        </button>
      )}
      {today > firstDay && (
        <button
          type="button"
          className={styles.log}
          onClick={() => openDialog({ kind: 'log', work: null })}
        >
          <History aria-hidden />
          {translate('Log a past day')}
        </button>
      )}
    </div>
  )
}
