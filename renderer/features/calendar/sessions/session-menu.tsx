import {
  CalendarArrowUp,
  Check,
  Clock,
  PanelRight,
  Pin,
  PinOff,
  Scissors,
  Undo2,
} from 'lucide-react'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { keyHint } from '../../../desktop/keys'
import { ContextMenu, type MenuItem } from '../../../ui/menu'
import { type CalendarContextValue, useCalendar } from '../calendar-context'
import { moveWork, unpinWork } from '../moving/propose-move'
import type { Work } from '../moving/work'
import { checkOffWork } from './check-off-work'

/** The shortest part a session can be split into, in minutes. */
export const shortestPart = 5

interface SessionMenuProps {
  readonly work: Work | null
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** What can be done with some work. */
export function SessionMenu({ work, anchor, onClose }: SessionMenuProps) {
  const calendar = useCalendar()
  if (!work) return null
  return (
    <ContextMenu
      label={work.task.title}
      items={sessionMenuItems(work, calendar)}
      anchor={anchor}
      onClose={onClose}
    />
  )
}

/** The same list wherever the work is drawn. */
export function sessionMenuItems(work: Work, calendar: CalendarContextValue): MenuItem[] {
  const { bundle, today, propose, openDialog } = calendar
  const { task, date, minutes, isMovable, isPinned } = work
  const items: MenuItem[] = []
  const add = (id: string, label: string, icon: MenuItemIcon, onSelect: () => void, key?: string) =>
    items.push({ id, label, icon, onSelect, shortcut: key })

  if (isMovable) {
    add(
      'move',
      translate('Move to…'),
      <CalendarArrowUp />,
      () => openDialog({ kind: 'move', work }),
      keyHint(screenKeys.calendar.move),
    )
    if (date !== null && date >= today) addPinItems(date)
    items.push('separator')
  }
  const isDone = task.doneOn !== null
  add(
    'done',
    isDone ? translate('Open again') : translate('Check off'),
    isDone ? <Undo2 /> : <Check />,
    () => void checkOffWork(work, today),
    keyHint(screenKeys.calendar.done),
  )
  if (date !== null) {
    if (date <= today) {
      add('log', translate('Log minutes…'), <Clock />, () =>
        openDialog({ kind: 'day', day: date, taskId: task.id }),
      )
    }
    add('day', translate('Open the day'), <PanelRight />, () =>
      openDialog({ kind: 'day', day: date }),
    )
  }
  return items

  function addPinItems(day: NonNullable<Work['date']>) {
    if (minutes >= 2 * shortestPart) {
      add('split', translate('Split…'), <Scissors />, () =>
        openDialog({ kind: 'split', work: { ...work, date: day } }),
      )
    }
    if (isPinned)
      add('unpin', translate('Unpin'), <PinOff />, () =>
        propose(unpinWork(bundle, work, day, today)),
      )
    else
      add('pin', translate('Pin to this day'), <Pin />, () =>
        propose(moveWork(bundle, work, day, today)),
      )
  }
}

type MenuItemIcon = Exclude<MenuItem, 'separator'>['icon']
