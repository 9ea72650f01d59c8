import type { RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import {
  evidenceSections,
  saidAndLivedSection,
} from '#shared/export/formats/markdown/evidence-sections'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { translate } from '#shared/language/translate'
import { decisionRecord } from '#shared/verdict/decision-record'

/**
 * The decision record: the verdict with its method, its evidence for and against, and what would change
 * it. All of it stands below one heading and is derived, so an import does not read it.
 */
export function verdictSection({ bundle }: ExportedPlan): RootContent[] {
  const record = decisionRecord(bundle)
  return [
    heading(2, translate('Verdict')),
    paragraph({ type: 'strong', children: [{ type: 'text', value: `${record.headline}.` }] }),
    paragraph(record.paragraph),
    ...(record.missing === null ? [] : [paragraph(record.missing)]),
    ...record.cautions.map((text) => paragraph(text)),
    ...listUnder(translate('How it was reached'), record.method),
    ...evidenceSections(record.evidence),
    ...listUnder(translate('What would change it'), record.changes),
    ...listUnder(
      translate('Too little to go by'),
      record.unknown.map(({ title, fact }) => `${title}: ${fact}`),
    ),
    ...saidAndLivedSection(record.saidAndLived),
    heading(3, translate('A next month, either way')),
    paragraph(record.closing),
    ...bullets(record.nextMonths),
  ]
}

function listUnder(title: string, texts: readonly string[]): RootContent[] {
  return texts.length === 0 ? [] : [heading(3, title), ...bullets(texts)]
}

function bullets(texts: readonly string[]): RootContent[] {
  return [list(texts.map((text) => item(paragraph(text))))]
}
