import type { RootContent } from 'mdast'
import { byDay } from '#shared/export/formats/markdown/by-day'
import { heading } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { fencedText } from '#shared/export/formats/markdown/fenced-text'
import { marker } from '#shared/export/formats/markdown/marker'

/** The job postings kept. Their text is not Markdown, so it stands in a fence. */
export function postingSection({ bundle }: ExportedPlan): RootContent[] {
  if (bundle.postings.length === 0) return []
  return [
    heading(2, 'Postings'),
    ...byDay(bundle.postings).flatMap(({ id, date, title, text }) => [
      heading(3, title === '' ? `${date} ` : `${date}: ${title} `, marker('posting', id)),
      ...(text === '' ? [] : [fencedText(text, 'text')]),
    ]),
  ]
}
