import { translate } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import { formatMinutes } from '#shared/wording/format-minutes'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { minutesLogged, removal } from '../rows/removal'
import { useTodayScreen } from '../today-screen'

interface RemoveDialogProps {
  readonly task: Task
  readonly onClose: () => void
}

/** Asks before a task goes that work was logged on. */
export function RemoveDialog({ task, onClose }: RemoveDialogProps) {
  const { bundle, today, propose } = useTodayScreen()
  return (
    <ConfirmDialog
      title={translate('Remove “{title}”?', { title: task.title })}
      isOpen
      onClose={onClose}
      onConfirm={() => propose(removal(bundle, task, today))}
      confirmLabel={translate('Remove task')}
      isDestructive
    >
      {translate('{minutes} logged on it go with it. You can undo this.', {
        minutes: formatMinutes(minutesLogged(bundle, task)),
      })}
    </ConfirmDialog>
  )
}
