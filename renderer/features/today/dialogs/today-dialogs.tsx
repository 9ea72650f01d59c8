import { type ReactNode } from 'react'
import type { Task } from '#shared/model/task'
import type { TodayDialog } from './today-dialog'
import { loadLater } from '../../../ui/load-later'

const LogDayDialog = loadLater(async () => (await import('./log-day-dialog')).LogDayDialog)
const MoveDialog = loadLater(async () => (await import('./move-dialog')).MoveDialog)
const RemoveDialog = loadLater(async () => (await import('./remove-dialog')).RemoveDialog)

/** Draws all there is to say about a task, to be changed. */
export type RenderTaskEditor = (task: Task, onClose: () => void) => ReactNode

interface TodayDialogsProps {
  readonly dialog: TodayDialog | null
  readonly renderTaskEditor: RenderTaskEditor
  readonly onClose: () => void
}

/** The question that is open. */
export function TodayDialogs({ dialog, renderTaskEditor, onClose }: TodayDialogsProps) {
  switch (dialog?.kind) {
    case 'move':
      return <MoveDialog work={dialog.work} onClose={onClose} />
    case 'edit':
      return renderTaskEditor(dialog.task, onClose)
    case 'remove':
      return <RemoveDialog task={dialog.task} onClose={onClose} />
    case 'log':
      return <LogDayDialog work={dialog.work} onClose={onClose} />
    default:
      return null
  }
}
