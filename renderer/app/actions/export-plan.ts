import { Share } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { flushPendingSaves } from '../../db/pending-saves'
import type { Action } from './action'

/** Opens the dialog that takes the plan on screen out of the app. */
export const exportPlan: Action = {
  id: 'export',
  menu: 'file',
  icon: Share,
  label: () => translate('Export…'),
  shortcut: 'Mod+E',
  isEnabled: ({ bundle }) => bundle !== null,
  run: async ({ openExport }) => {
    await flushPendingSaves()
    openExport()
  },
}
