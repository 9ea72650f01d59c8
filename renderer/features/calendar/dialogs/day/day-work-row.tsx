import { Pin } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'
import { CheckBox } from '../../../../ui/check-box'
import { MenuButton } from '../../../../ui/menu-button'
import { StepMarker } from '../../../../ui/step-marker'
import { Tag } from '../../../../ui/tag'
import { useCalendar } from '../../calendar-context'
import { checkOffWork } from '../../sessions/check-off-work'
import { sessionMenuItems } from '../../sessions/session-menu'
import type { DayWork } from '../../sessions/works-of-day'
import styles from './day-dialog.module.css'
import { LoggedField } from './logged-field'

interface DayWorkRowProps {
  readonly work: DayWork
  /** Do its minutes get the focus? */
  readonly isTyped: boolean
}

/** Work of a day: check it off, correct its minutes, move it. */
export function DayWorkRow({ work, isTyped }: DayWorkRowProps) {
  const calendar = useCalendar()
  const { today } = calendar
  const { task, date, isPinned, isExtra } = work
  const isDone = task.doneOn !== null
  const items = sessionMenuItems(work, calendar).filter(
    (item) => item !== 'separator' && !shownHere.has(item.id),
  )
  return (
    <li className={styles.row} data-done={isDone || undefined}>
      <CheckBox
        aria-label={task.title}
        isSelected={isDone}
        onChange={() => void checkOffWork(work, today)}
      />
      <StepMarker step={task.step} isFilled={work.isFilled} />
      <span className={styles.title} title={task.title}>
        {task.title}
      </span>
      {isPinned && <Tag icon={<Pin aria-hidden />}>{translate('Pinned')}</Tag>}
      {!isExtra && (
        <span className={styles.planned}>
          {translate('{minutes} planned', { minutes: formatMinutes(work.minutes) })}
        </span>
      )}
      {date <= today && <LoggedField work={work} isTyped={isTyped} />}
      {items.length > 0 && (
        <MenuButton label={translate('More for {title}', { title: task.title })} items={items} />
      )}
    </li>
  )
}

/** The row has its own controls for these. */
const shownHere: ReadonlySet<string> = new Set(['done', 'log', 'day'])
