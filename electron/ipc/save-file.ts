import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import * as v from 'valibot'
import type { SaveFileRequest } from '#shared/ipc/desktop-api'
import { describeFileError } from '../files/describe-file-error'
import { safeFileName } from '../files/safe-file-name'
import { writeFileAtomically } from '../files/write-file-atomically'
import type { Handler } from './handler'

/** Characters; ten years of a full calendar are less. */
const longestText = 20_000_000

export const saveFile: Handler<'saveFile'> = {
  argument: v.strictObject({
    suggestedName: v.pipe(v.string(), v.maxLength(1000)),
    text: v.pipe(v.string(), v.maxLength(longestText)),
    kind: v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/)),
    }),
  }),

  async handle(request, { window, saved }) {
    if (asking)
      return { kind: 'failed', reason: 'A save window is open already. Finish there first.' }
    asking = true
    const path = await askForPath(request, window, saved.path).finally(() => (asking = false))
    if (path === null) return { kind: 'cancelled' }
    const fileName = basename(path)
    try {
      await writeFileAtomically(path, request.text)
    } catch (error) {
      return { kind: 'failed', reason: describeFileError(error, fileName) }
    }
    saved.path = path
    return { kind: 'saved', fileName }
  },
}

/** Is a save dialog on screen? */
let asking = false

/** Where the user wants the file, or null. The folder last used is offered first. */
async function askForPath(
  { suggestedName, kind }: SaveFileRequest,
  window: BrowserWindow,
  lastPath: string | null,
): Promise<string | null> {
  const folder = lastPath === null ? app.getPath('documents') : dirname(lastPath)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, safeFileName(suggestedName, kind.extension)),
    filters: [{ name: kind.name, extensions: [kind.extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return null
  const ending = `.${kind.extension}`
  if (extname(filePath).toLowerCase() === ending) return filePath
  const complete = filePath + ending
  // The dialog asked about the name without its ending, so it is for us to ask about this one.
  return !existsSync(complete) || (await mayReplace(complete, window)) ? complete : null
}

async function mayReplace(path: string, window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `“${basename(path)}” is there already.`,
    detail: 'Saving replaces what it holds.',
    buttons: ['Keep it', 'Replace it'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
