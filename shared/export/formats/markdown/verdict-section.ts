import type { RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { currentRatings } from '#shared/verdict/current-ratings'
import { explainVerdict } from '#shared/verdict/explain-verdict'

/** The verdict with its reasons. It is derived, so an import does not read it. */
export function verdictSection({ bundle }: ExportedPlan): RootContent[] {
  const words = explainVerdict(currentRatings(bundle.ratings))
  const headline = [words.headline, words.suffix].filter((part) => part !== null).join(' ')
  const texts = [
    words.paragraph,
    ...(words.missing === null ? [] : [words.missing]),
    ...words.notes.map((note) => note.text),
  ]
  return [
    heading(2, 'Verdict'),
    paragraph({ type: 'strong', children: [{ type: 'text', value: `${headline}.` }] }),
    ...texts.map((text) => paragraph(text)),
    ...bullets(words.flips.map((flip) => flip.text)),
    paragraph(words.closing.text),
    ...bullets(words.closing.nextMonth.map((month) => month.text)),
  ]
}

function bullets(texts: readonly string[]): RootContent[] {
  return texts.length === 0 ? [] : [list(texts.map((text) => item(paragraph(text))))]
}
