import { Play, Timer as TimerIcon } from 'lucide-react'
import { useId, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { formatWeekdayNumber } from '#shared/calendar/format-weekday-number'
import type { Command } from '#shared/keys/command'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate, translateCount } from '#shared/language/translate'
import { useKeyHints } from '../../../desktop/keys'
import { IconButton } from '../../../ui/icon-button'
import type { MenuItem } from '../../../ui/menu'
import { MenuButton } from '../../../ui/menu-button'
import { StepMarker } from '../../../ui/step-marker'
import { Tag } from '../../../ui/tag'
import { useTodayScreen } from '../today-screen'
import { LoggedMinutes } from './logged-minutes'
import { type RowAction, rowActions } from './row-actions'
import { TaskCheckBox } from './task-check-box'
import { TaskDetails } from './task-details'
import styles from './task-row.module.css'
import type { TodayWork } from './today-work'

interface TaskRowProps {
  readonly work: TodayWork
  /** Does Tab lead to this row of the list? */
  readonly isTabStop: boolean
  readonly onFocus: () => void
}

/** A task: check it off, work on it, say how long it took, read what done means. */
export function TaskRow({ work, isTabStop, onFocus }: TaskRowProps) {
  const screen = useTodayScreen()
  const hintOf = useKeyHints()
  const { bundle, today, focus } = screen
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const { task, planned, missed } = work
  const { title } = task
  const isDone = task.doneOn !== null
  const timer = focus.timer?.taskId === task.id ? focus.timer : null
  const actions = rowActions(work, screen)
  const start = timer ? undefined : actions.find(({ id }) => id === 'focus')

  function toMenuItems({ id, label, icon, run }: RowAction): MenuItem[] {
    const item = { id, label, icon, onSelect: run, isDanger: id === 'remove' }
    const withKeys = { ...item, shortcut: rowKeys[id] && hintOf(rowKeys[id]) }
    return id === 'edit' ? ['separator', withKeys] : [withKeys]
  }

  return (
    <div
      role="row"
      aria-label={task.title}
      className={styles.item}
      tabIndex={isTabStop ? 0 : -1}
      data-task={task.id}
      onFocus={onFocus}
    >
      <div className={styles.row} data-done={isDone || undefined}>
        <div role="gridcell" className={styles.check} data-place="check">
          <TaskCheckBox task={task} today={today} />
          <StepMarker step={task.step} isFilled={isDone} />
        </div>
        <div role="gridcell" className={styles.name} data-place="name">
          <button
            type="button"
            className={styles.title}
            aria-label={
              isOpen
                ? translate('Hide details of {title}', { title })
                : translate('Details of {title}', { title })
            }
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {task.title}
          </button>
          {timer && (
            <Tag
              {...(timer.isRunning && { tone: 'solid' as const })}
              icon={<TimerIcon aria-hidden />}
            >
              {timer.isRunning ? translate('Running') : translate('Paused')}
            </Tag>
          )}
          {missed.length > 0 && !timer && <Tag tone="alert">{missedWords(missed)}</Tag>}
        </div>
        <div role="gridcell" className={styles.end} data-place="end">
          <LoggedMinutes bundle={bundle} task={task} planned={planned} day={today} />
          {start ? (
            <IconButton
              label={translate('Focus on {title}', { title })}
              shortcut={hintOf(screenKeys.today.focus)}
              icon={<Play size={14} />}
              onPress={start.run}
            />
          ) : (
            <span className={styles.noStart} />
          )}
          <MenuButton
            label={translate('More for {title}', { title })}
            items={actions.flatMap(toMenuItems)}
          />
        </div>
      </div>
      {isOpen && <TaskDetails id={detailsId} task={task} />}
    </div>
  )
}

/** "Missed Wed 11", or how many days when there were several. */
function missedWords(days: readonly Day[]): string {
  const [day, ...others] = days
  if (!day || others.length > 0) {
    return translateCount(days.length, 'Missed {count} day', 'Missed {count} days')
  }
  return translate('Missed {day}', { day: formatWeekdayNumber(day) })
}

const rowKeys: Readonly<Record<string, Command>> = screenKeys.today
