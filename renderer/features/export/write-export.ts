import { exportFileName } from '#shared/export/export-file-name'
import type { ExportContext, ExportFormat } from '#shared/export/export-format'
import type { PrintResult, SaveFileResult } from '#shared/ipc/desktop-api'
import { translate, translateCount } from '#shared/language/translate'
import { runJob } from '../../db/jobs/run-job'
import { flushPendingSaves } from '../../db/pending-saves'
import { desktop } from '../../desktop/desktop'
import { showToast } from '../../ui/toast'
import { withPaper } from './with-paper'

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
  return job.format.extension === 'pdf' ? savePages(job, signal) : saveText(job, signal)
}

/** The document on the printer the user chooses. */
export function printExport(job: ExportJob, signal: AbortSignal): Promise<'done' | 'open'> {
  return withPaper(signal, async () => {
    const { text: document } = await render(job, signal)
    return reportPrinted(await desktop.printDocument({ document }))
  })
}

async function saveText(job: ExportJob, signal: AbortSignal): Promise<'done' | 'open'> {
  const { text, replaced, title } = await render(job, signal)
  const kind = { name: job.format.fileKind, extension: job.format.extension }
  const suggestedName = nameFor(job, title)
  return reportSaved(await desktop.saveFile({ suggestedName, text, kind }), replaced)
}

function savePages(job: ExportJob, signal: AbortSignal): Promise<'done' | 'open'> {
  return withPaper(signal, async () => {
    const { text: document, replaced, title } = await render(job, signal)
    const suggestedName = nameFor(job, title)
    return reportSaved(await desktop.savePdf({ suggestedName, document }), replaced)
  })
}

function nameFor({ format, context }: ExportJob, title: string): string {
  return exportFileName(title, format.extension, format.nameEnding(context.options))
}

async function render({ planId, format, context }: ExportJob, signal: AbortSignal) {
  await flushPendingSaves()
  const exported = await runJob('exportPlan', { planId, formatId: format.id, context }, signal)
  if (!exported) throw new Error(translate('The plan is no longer there.'))
  signal.throwIfAborted()
  return exported
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
