import { ArchiveRestore } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { Action } from './action'

/** Opens the list of backups. */
export const restoreBackup: Action = {
  id: 'restore-backup',
  menu: 'file',
  icon: ArchiveRestore,
  label: () => translate('Restore from a backup…'),
  shortcut: null,
  isEnabled: () => true,
  run: ({ openRestore }) => openRestore(),
}
