import type { ExportMoment } from '#shared/export/export-option'
import { planSubtitle } from '#shared/export/formats/pdf/plan-subtitle'
import type { PrintedBlock, PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { recordEvidenceBlocks, recordRatingBlocks } from '#shared/export/formats/pdf/record-blocks'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import { decisionRecord } from '#shared/verdict/decision-record'

/** The decision record for somebody who doubts it: every claim with the entries behind it. */
export function recordDocument(bundle: PlanBundle, { today }: ExportMoment): PrintedDocument {
  const record = decisionRecord(bundle)
  return {
    title: record.headline,
    subtitle: planSubtitle(`Decision record of “${bundle.plan.title}”`, bundle.plan, today),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: record.paragraph },
      ...paragraphs(record.missing === null ? [] : [record.missing]),
      ...paragraphs(record.cautions),
      ...part('How it was reached', paragraphs(record.method)),
      ...part('Ratings', record.ratings.flatMap(recordRatingBlocks)),
      ...record.evidence.flatMap(recordEvidenceBlocks),
      ...part('What would change it', paragraphs(record.changes)),
      ...part(
        'Too little to go by',
        paragraphs(record.unknown.map(({ title, fact }) => `${title}. ${fact}`)),
      ),
      ...part(
        'Said and lived',
        record.saidAndLived.flatMap(({ step, text, entries }): PrintedBlock[] => [
          { kind: 'heading', level: 3, step, text: `${step}. ${stepTitle(step)}` },
          { kind: 'paragraph', text },
          {
            kind: 'entries',
            entries: entries.map((entry) => ({ day: entry.date, word: '', text: entry.text })),
          },
        ]),
      ),
      ...part('A next month, either way', paragraphs([record.closing, ...record.nextMonths])),
    ],
  }
}

function paragraphs(texts: readonly string[]): PrintedBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

/** A part with nothing in it has no heading. */
function part(title: string, blocks: readonly PrintedBlock[]): PrintedBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks]
}
