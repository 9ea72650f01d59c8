import type { ExportMoment } from '#shared/export/export-option'
import { planSubtitle } from '#shared/export/formats/pdf/plan-subtitle'
import type { PrintedBlock, PrintedDocument } from '#shared/export/formats/pdf/printed-document'
import { recordEvidenceBlocks, recordRatingBlocks } from '#shared/export/formats/pdf/record-blocks'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import { decisionRecord } from '#shared/verdict/decision-record'

/** The decision record for somebody who doubts it: every claim with the entries behind it. */
export function recordDocument(bundle: PlanBundle, { today }: ExportMoment): PrintedDocument {
  const record = decisionRecord(bundle)
  return {
    title: record.headline,
    subtitle: planSubtitle(
      translate('Decision record of “{title}”', { title: bundle.plan.title }),
      bundle.plan,
      today,
    ),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: record.paragraph },
      ...paragraphs(record.missing === null ? [] : [record.missing]),
      ...paragraphs(record.cautions),
      ...part(translate('How it was reached'), paragraphs(record.method)),
      ...part(translate('Ratings'), record.ratings.flatMap(recordRatingBlocks)),
      ...record.evidence.flatMap(recordEvidenceBlocks),
      ...part(translate('What would change it'), paragraphs(record.changes)),
      ...part(
        translate('Too little to go by'),
        paragraphs(record.unknown.map(({ title, fact }) => `${title}. ${fact}`)),
      ),
      ...part(
        translate('Said and lived'),
        record.saidAndLived.flatMap(({ step, text, entries }): PrintedBlock[] => [
          { kind: 'heading', level: 3, step, text: `${step}. ${stepTitle(step)}` },
          { kind: 'paragraph', text },
          {
            kind: 'entries',
            entries: entries.map((entry) => ({ day: entry.date, word: '', text: entry.text })),
          },
        ]),
      ),
      ...part(
        translate('A next month, either way'),
        paragraphs([record.closing, ...record.nextMonths]),
      ),
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
