import {
  CalendarArrowUp,
  Check,
  CircleStop,
  Clock,
  Pause,
  Pencil,
  Play,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import { enoughForToday } from '#shared/planning/enough-for-today'
import { reportFailure } from '../../../ui/report-failure'
import type { TodayScreen } from '../today-screen'
import { minutesLogged, removal } from './removal'
import { setDone } from './set-done'
import { openMinutes, type TodayWork } from './today-work'

/** Something that can be done with a task of the list: its menu and its keys read the same object. */
export interface RowAction {
  readonly id: 'focus' | 'done' | 'enough' | 'move' | 'log' | 'edit' | 'remove'
  readonly label: string
  readonly icon: ReactNode
  readonly run: () => void
}

/** What can be done with a task as it stands, in the order of its menu. */
export function rowActions(work: TodayWork, screen: TodayScreen): RowAction[] {
  const { task, planned } = work
  const { bundle, today, propose, openDialog } = screen
  const isDone = task.doneOn !== null
  const isPlannedToday = planned > 0 && work.missed.length === 0
  const open = openMinutes(work)
  const actions: (RowAction | false)[] = [
    !isDone && focusAction(work, screen),
    {
      id: 'done',
      label: isDone ? translate('Open again') : translate('Check off'),
      icon: isDone ? <Undo2 /> : <Check />,
      run: () => void checkOff(work, screen),
    },
    open > 0 &&
      isPlannedToday && {
        id: 'enough',
        label: translate('Enough for today'),
        icon: <CircleStop />,
        run: () =>
          propose({
            label: translate('Enough of “{title}” for today', { title: task.title }),
            after: enoughForToday(bundle, task.id, today),
            preview: 'when-others-move',
            about: [task.id],
          }),
      },
    open > 0 &&
      today <= bundle.plan.lastDay && {
        id: 'move',
        label: translate('Move to…'),
        icon: <CalendarArrowUp />,
        run: () => openDialog({ kind: 'move', work }),
      },
    today > bundle.plan.firstDay && {
      id: 'log',
      label: translate('Minutes of a past day…'),
      icon: <Clock />,
      run: () => openDialog({ kind: 'log', work }),
    },
    {
      id: 'edit',
      label: translate('Edit…'),
      icon: <Pencil />,
      run: () => openDialog({ kind: 'edit', task }),
    },
    {
      id: 'remove',
      label: translate('Remove'),
      icon: <Trash2 />,
      run: () =>
        minutesLogged(bundle, task) > 0
          ? openDialog({ kind: 'remove', task })
          : propose(removal(bundle, task, today)),
    },
  ]
  return actions.filter((action) => action !== false)
}

function focusAction(work: TodayWork, { focus }: TodayScreen): RowAction {
  const { task } = work
  const isRunning = focus.timer?.taskId === task.id && focus.timer.isRunning
  return {
    id: 'focus',
    label: isRunning ? translate('Pause') : translate('Focus'),
    icon: isRunning ? <Pause /> : <Play />,
    run: () => void (isRunning ? focus.toggle() : focus.start(task, openMinutes(work))),
  }
}

async function checkOff({ task }: TodayWork, { today }: TodayScreen): Promise<void> {
  try {
    await setDone(task, task.doneOn === null ? today : null)
  } catch (error) {
    reportFailure(translate('"{title}"', { title: task.title }), error)
  }
}
