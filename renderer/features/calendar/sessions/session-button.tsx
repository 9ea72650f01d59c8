import clsx from 'clsx'
import { Pin } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate, translateCount } from '#shared/language/translate'
import { pressedCommand } from '../../../desktop/keys'
import { useCalendar } from '../calendar-context'
import { useDragWork } from '../moving/use-drag-work'
import { type Work, workKey } from '../moving/work'
import { checkOffWork } from './check-off-work'
import styles from './session-button.module.css'

interface SessionButtonProps {
  readonly work: Work
  /** What is said beside the title. */
  readonly note?: string
  readonly className?: string | undefined
  readonly tabIndex?: number
  readonly children: ReactNode
}

/** The id of what is read out after the name: one text for all of them. */
export const sessionHint = 'calendar-session-keys'

/** Work one can take hold of: a press opens its menu, Space or the pointer picks it up. */
export function SessionButton({ work, note, className, tabIndex, children }: SessionButtonProps) {
  const { today, carrying, pickUp, openMenu, openDialog } = useCalendar()
  const button = useRef<HTMLButtonElement>(null)
  useDragWork(button, work)
  const { task, isPinned, isMovable } = work
  const key = workKey(work)
  const { carried } = carrying

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (carried) return
    const name = pressedCommand(event, screenKeys.calendar)
    if (name === 'carry' && isMovable) pickUp(work)
    else if (name === 'move' && isMovable) openDialog({ kind: 'move', work })
    else if (name === 'done') void checkOffWork(work, today)
    // Not left to the click, which React Aria takes for a screen reader's and focuses no item then.
    else if (name === 'enter' && event.key === 'Enter') openMenu(work, event.currentTarget)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const amount = note ?? translateCount(work.minutes, '{count} minute', '{count} minutes')
  const words = [task.title, amount, isPinned && translate('pinned')]
  return (
    <button
      ref={button}
      type="button"
      className={clsx(styles.session, className)}
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-label={words.filter(Boolean).join(', ')}
      aria-describedby={isMovable ? sessionHint : undefined}
      title={task.title}
      data-item
      data-work={key}
      data-movable={isMovable || undefined}
      data-carried={(carried && workKey(carried.work) === key) || undefined}
      onClick={(event) => openMenu(work, event.currentTarget)}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu(work, event.currentTarget)
      }}
      onKeyDown={onKeyDown}
    >
      {children}
      {isPinned && <Pin className={styles.pin} aria-hidden />}
    </button>
  )
}
