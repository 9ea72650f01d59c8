import { ArchiveRestore } from 'lucide-react'
import type { Action } from './action'

/** Opens the list of backups. */
export const restoreBackup: Action = {
  id: 'restore-backup',
  menu: 'File',
  icon: ArchiveRestore,
  label: () => 'Restore from a backup…',
  shortcut: null,
  isEnabled: () => true,
  run: ({ openRestore }) => openRestore(),
}
