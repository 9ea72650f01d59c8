import type { Action } from './action'

/** Opens the list of backups. */
export const restoreBackup: Action = {
  id: 'restore-backup',
  menu: 'File',
  label: () => 'Restore from a backup…',
  shortcut: null,
  isEnabled: () => true,
  run: ({ openRestore }) => openRestore(),
}
