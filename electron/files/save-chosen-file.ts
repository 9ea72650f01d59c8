import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { SaveFileRequest, SaveFileResult } from '#shared/ipc/desktop-api'
import { translate } from '#shared/language/translate'
import { describeFileError } from './describe-file-error'
import { safeFileName } from './safe-file-name'
import { writeFileAtomically } from './write-file-atomically'

/** Under which name and as which kind of file something is to be saved. */
type Suggestion = Pick<SaveFileRequest, 'suggestedName' | 'kind'>

interface Tools {
  readonly window: BrowserWindow
  readonly saved: { path: string | null }
}

/**
 * Asks where, then makes the content and writes it there. One dialog at a time.
 *
 * @param make called only once the user has chosen a place; gives null when it was called off
 */
export async function saveChosenFile(
  suggestion: Suggestion,
  make: () => string | Promise<Uint8Array | null>,
  { window, saved }: Tools,
): Promise<SaveFileResult> {
  if (asking)
    return {
      kind: 'failed',
      reason: translate('A save window is open already. Finish there first.'),
    }
  asking = true
  const path = await askForPath(suggestion, window, saved.path).finally(() => (asking = false))
  if (path === null) return { kind: 'cancelled' }
  const fileName = basename(path)
  try {
    const content = await make()
    if (content === null) return { kind: 'cancelled' }
    await writeFileAtomically(path, content)
  } catch (error) {
    return { kind: 'failed', reason: describeFileError(error, fileName) }
  }
  saved.path = path
  return { kind: 'saved', fileName }
}

/** Is a save dialog on screen? */
let asking = false

/** Where the user wants the file, or null. The folder last used is offered first. */
async function askForPath(
  { suggestedName, kind }: Suggestion,
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
    message: translate('“{file}” is there already.', { file: basename(path) }),
    detail: translate('Saving replaces what it holds.'),
    buttons: [translate('Keep it'), translate('Replace it')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
