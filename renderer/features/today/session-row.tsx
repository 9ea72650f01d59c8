import { CalendarX2, ChevronDown } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { desktop } from '../../desktop/desktop'
import { IconButton } from '../../ui/icon-button'
import { StepMarker } from '../../ui/step-marker'
import { LoggedMinutes } from './logged-minutes'
import { TaskCheckBox } from './task-check-box'
import styles from './session-row.module.css'

const MarkdownView = lazy(async () => ({
  default: (await import('../../ui/markdown-view')).MarkdownView,
}))

interface SessionRowProps {
  readonly bundle: PlanBundle
  readonly task: Task
  /** Minutes planned for this row. */
  readonly planned: number
  readonly today: Day
  /** Words for a session that was missed, such as "Missed Mon 16". */
  readonly missed?: string
}

/** A session: check it off, say how long it took, read what done means. */
export function SessionRow({ bundle, task, planned, today, missed }: SessionRowProps) {
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const isDone = task.doneOn !== null
  return (
    <li className={styles.item}>
      <div className={styles.row} data-done={isDone || undefined}>
        <TaskCheckBox task={task} today={today} />
        <StepMarker step={task.step} isFilled={isDone} />
        <span className={styles.title} title={task.title}>
          {task.title}
        </span>
        {missed && (
          <span className={styles.missed}>
            <CalendarX2 size={13} aria-hidden />
            {missed}
          </span>
        )}
        <LoggedMinutes bundle={bundle} task={task} planned={planned} day={today} />
        <IconButton
          label={isOpen ? `Hide details of ${task.title}` : `Details of ${task.title}`}
          icon={<ChevronDown size={16} className={styles.chevron} />}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          {task.doneMeans && (
            <p>
              <strong>Done means:</strong> {task.doneMeans}
            </p>
          )}
          {task.notes && (
            <Suspense fallback={null}>
              <MarkdownView
                text={task.notes}
                onOpenLink={(address) => void desktop.openLink(address)}
              />
            </Suspense>
          )}
        </div>
      )}
    </li>
  )
}
