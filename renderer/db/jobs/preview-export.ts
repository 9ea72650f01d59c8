import type { ExportPreview } from '#shared/export/export-format'
import { readPlanBundle } from '../plan-bundle'
import { formatOf } from './export-plan'
import type { ExportRequest } from './jobs'

/** The beginning of what will be written: its first lines, or the first things in it. */
export type PreviewedExport =
  { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'rows' } & ExportPreview)

/** @returns null when the plan is no longer there */
export async function previewExport({
  planId,
  formatId,
  context,
}: ExportRequest): Promise<PreviewedExport | null> {
  const bundle = await readPlanBundle(planId)
  if (!bundle) return null
  const format = formatOf(formatId)
  if (format.preview) return { kind: 'rows', ...format.preview(bundle, context) }
  const file = format.render(bundle, context)
  const text = file.kind === 'text' ? file.text.replace('\uFEFF', '') : ''
  return { kind: 'text', text: text.split(/\r?\n/, mostLines).join('\n') }
}

const mostLines = 24
