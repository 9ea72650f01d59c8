import { lazy, Suspense } from 'react'
import { translate } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import { desktop } from '../../../desktop/desktop'
import styles from './task-row.module.css'

const MarkdownView = lazy(async () => ({
  default: (await import('../../../ui/markdown-view')).MarkdownView,
}))

/** What done means, and the notes. */
export function TaskDetails({ id, task }: { id: string; task: Task }) {
  const { doneMeans, notes } = task
  return (
    <div id={id} role="gridcell" className={styles.details}>
      {doneMeans && (
        <p>
          <strong>{translate('Done means:')}</strong> {doneMeans}
        </p>
      )}
      {notes && (
        <Suspense fallback={null}>
          <MarkdownView text={notes} onOpenLink={(address) => void desktop.openLink(address)} />
        </Suspense>
      )}
      {!doneMeans && !notes && <p>{translate('Nothing more is said about this task.')}</p>}
    </div>
  )
}
