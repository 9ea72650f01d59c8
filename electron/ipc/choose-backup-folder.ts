import { dialog } from 'electron'
import * as v from 'valibot'
import { translate } from '#shared/language/translate'
import type { Handler } from './handler'

export const chooseBackupFolder: Handler<'chooseBackupFolder'> = {
  argument: v.strictObject({
    which: v.picklist(['main', 'copy']),
    to: v.picklist(['asked', 'default']),
  }),

  async handle({ which, to }, { window, backups }) {
    if (asking)
      return {
        kind: 'failed',
        reason: translate('A window for folders is open already. Finish there first.'),
      }
    asking = true
    try {
      const path = to === 'default' ? null : await askForFolder()
      if (path === undefined) return { kind: 'cancelled' }
      const reason = await backups.changeFolder(which, path)
      return reason === null ? { kind: 'changed' } : { kind: 'failed', reason }
    } finally {
      asking = false
    }

    async function askForFolder(): Promise<string | undefined> {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    }
  },
}

/** Is a dialog on screen? */
let asking = false
