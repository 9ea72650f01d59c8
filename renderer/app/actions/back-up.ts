import { DatabaseBackup } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { backUpNow } from '../../features/backups/back-up-now'
import { now } from '../clock'
import type { Action } from './action'

/** Writes a backup without waiting for the next automatic one. */
export const backUp: Action = {
  id: 'back-up',
  menu: 'file',
  icon: DatabaseBackup,
  label: () => translate('Back up now'),
  shortcut: null,
  isEnabled: ({ bundle }) => bundle !== null,
  run: () => backUpNow(now()),
}
