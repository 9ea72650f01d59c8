import { basename } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import * as v from 'valibot'
import type { OpenFileRequest } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { readTextFile } from '../files/read-text-file'
import type { Handler } from './handler'

export const openFile: Handler<'openFile'> = {
  argument: v.strictObject({
    kind: v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      extensions: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/))),
        v.minLength(1),
        v.maxLength(10),
      ),
    }),
  }),

  async handle({ kind }, { window }) {
    if (asking)
      return {
        kind: 'failed',
        reason: translate('An open window is there already. Finish there first.'),
      }
    asking = true
    const path = await askForPath(kind, window).finally(() => (asking = false))
    if (path === null) return { kind: 'cancelled' }
    const read = await readTextFile(path)
    return read.kind === 'failed' ? read : { ...read, kind: 'opened', fileName: basename(path) }
  },
}

/** Is an open dialog on screen? */
let asking = false

async function askForPath(
  kind: OpenFileRequest['kind'],
  window: BrowserWindow,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    filters: [
      { name: kind.name, extensions: [...kind.extensions] },
      { name: translate('All files'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
