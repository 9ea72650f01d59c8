import { exportFileName } from '#shared/export/export-file-name'
import type { ExportContext, ExportFormat } from '#shared/export/export-format'
import type { PrintResult, SaveFileResult } from '#shared/ipc/desktop-api'
import { translate, translateCount } from '#shared/language/translate'
import { runJob } from '../../db/jobs/run-job'
import { flushPendingSaves } from '../../db/pending-saves'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'

/** A plan that is to be written, as it is stored when the job starts. */
export interface ExportJob {
  readonly planId: string
  readonly format: ExportFormat
  readonly context: ExportContext
}

/**
 * @param signal calls it off until the file is written
 * @returns `open` when the user may want to go on choosing
 */
export async function saveExport(job: ExportJob, signal: AbortSignal): Promise<'done' | 'open'> {
  const { title, kind: written, text, replaced } = await render(job, signal)
  const { format, context } = job
  const suggestedName = exportFileName(title, format.extension, format.nameEnding(context.options))
  const kind = { name: format.fileKind, extension: format.extension }
  const result =
    written === 'text'
      ? await desktop.saveFile({ suggestedName, text, kind })
      : await onPaper(signal, () => desktop.savePdf({ suggestedName, document: text }))
  return reportSaved(result, replaced)
}

/** The document on the printer the user chooses. */
export async function printExport(job: ExportJob, signal: AbortSignal): Promise<'done' | 'open'> {
  const { kind, text: document } = await render(job, signal)
  if (kind === 'text') return 'open'
  return reportPrinted(await onPaper(signal, () => desktop.printDocument({ document })))
}

async function render({ planId, format, context }: ExportJob, signal: AbortSignal) {
  await flushPendingSaves()
  const exported = await runJob('exportPlan', { planId, formatId: format.id, context }, signal)
  if (!exported) throw new Error(translate('The plan is no longer there.'))
  return exported
}

/** What is laid out and printed beside the page ends with the signal; then its result is that it was cancelled. */
async function onPaper<Result>(signal: AbortSignal, job: () => Promise<Result>): Promise<Result> {
  signal.throwIfAborted()
  const stop = () => void desktop.stopPrinting()
  signal.addEventListener('abort', stop)
  return job().finally(() => signal.removeEventListener('abort', stop))
}

function reportSaved(result: SaveFileResult, replaced: number): 'done' | 'open' {
  if (result.kind === 'cancelled') return 'open'
  if (result.kind === 'failed') {
    showToast({ message: result.reason })
    return 'open'
  }
  const file = result.fileName
  const message =
    replaced === 0
      ? translate('Saved {file}', { file })
      : translateCount(
          replaced,
          'Saved {file}. {count} character that no file can hold became “�”.',
          'Saved {file}. {count} characters that no file can hold became “�”.',
          { file },
        )
  showToast({
    message,
    action: { label: translate('Show in folder'), onPress: () => void desktop.showSavedFile() },
  })
  return 'done'
}

function reportPrinted(result: PrintResult): 'done' | 'open' {
  if (result.kind === 'failed') showToast({ message: result.reason })
  if (result.kind === 'printed') showToast({ message: translate('Sent to the printer') })
  return result.kind === 'printed' ? 'done' : 'open'
}
