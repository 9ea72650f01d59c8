import { countReplaced } from '#shared/export/count-replaced'
import { exportFormat, type ExportPreview } from '#shared/export/export-format'
import type { ExportMoment } from '#shared/export/export-option'
import { planDocument } from '#shared/export/formats/pdf/plan-document'
import type { PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { recordDocument } from '#shared/export/formats/pdf/record-document'
import { reportDocument } from '#shared/export/formats/pdf/report-document'
import { wellFormed } from '#shared/export/well-formed'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** Pages to print or to hand to somebody. */
export const pdfFile = exportFormat({
  id: 'pdf',
  get label() {
    return translate('PDF and print')
  },
  get description() {
    return translate('The plan, a report or the decision record as pages')
  },
  get shortName() {
    return translate('PDF')
  },
  extension: 'pdf',
  get fileKind() {
    return translate('PDF document')
  },
  options: {
    document: {
      kind: 'choice',
      get label() {
        return translate('Document')
      },
      choices: [
        {
          value: 'plan',
          get label() {
            return translate('Plan')
          },
        },
        {
          value: 'report',
          get label() {
            return translate('Report')
          },
        },
        {
          value: 'record',
          get label() {
            return translate('Decision record')
          },
        },
      ],
    },
    notes: {
      kind: 'switch',
      get label() {
        return translate('With the notes of the tasks')
      },
      initial: false,
      needs: ['document', 'plan'],
    },
  },
  nameEnding: ({ document }) => (document === 'record' ? 'decision-record' : document),
  render: (bundle, chosen, moment) => ({
    kind: 'document',
    document: documentOf(chosen, bundle, moment),
    replaced: countReplaced(bundle),
  }),
  preview: (bundle, chosen, moment) => contentsOf(documentOf(chosen, bundle, moment)),
})

interface Chosen {
  readonly document: 'plan' | 'report' | 'record'
  readonly notes: boolean
}

function documentOf(
  { document, notes }: Chosen,
  bundle: PlanBundle,
  moment: ExportMoment,
): PrintedDocument {
  const shown = wellFormed(bundle)
  switch (document) {
    case 'plan':
      return planDocument(shown, moment, notes)
    case 'report':
      return reportDocument(shown, moment)
    case 'record':
      return recordDocument(shown, moment)
  }
}

/** Its headings, as a table of contents has them. */
function contentsOf({ blocks }: PrintedDocument): ExportPreview {
  const rows = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ when: '', step: block.step ?? null, title: block.text }]
      : [],
  )
  return { rows: rows.slice(0, mostRows), more: Math.max(rows.length - mostRows, 0) }
}

const mostRows = 10
