import { exportFormats } from '#shared/export/export-formats'
import { readPlanBundle } from '../plan-bundle'
import type { ExportedPlan, ExportRequest } from './jobs'

/** Writes a plan as it is stored now. */
export async function exportPlan({
  planId,
  formatId,
  context,
}: ExportRequest): Promise<ExportedPlan> {
  const bundle = await readPlanBundle(planId)
  if (!bundle) return null
  const file = formatOf(formatId).render(bundle, context)
  const text = file.kind === 'text' ? file.text : JSON.stringify(file.document)
  return { title: bundle.plan.title, text, replaced: file.replaced }
}

/** A format by its id. */
export function formatOf(id: string) {
  const format = exportFormats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`Expected the id of an export format, but got "${id}"`)
  return format
}
