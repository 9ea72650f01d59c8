import { formatDay } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { describeFieldValue } from '#shared/reflection/describe-field-value'
import type { TextRange } from '#shared/reflection/find-words'
import { reflectionFields } from '#shared/reflection/reflection-fields'

/** What a list shows of an entry. */
export interface EntryWords {
  /** Its title; without one, the beginning of what was written. */
  readonly headline: string
  /** A few more words; may be empty. */
  readonly excerpt: string
}

/** Characters of a headline that is taken from the text. */
const longestHeadline = 64
/** Characters of an excerpt: two lines of the widest list, and some that are cut. */
const longestExcerpt = 180
/** Characters kept before the first hit, so that it is read in its sentence. */
const leadIn = 36

/**
 * An entry in a few words, without the signs of Markdown.
 *
 * @param findHits where a search has met a text; the excerpt begins near the first hit
 */
export function entryWords(
  reflection: Reflection,
  findHits: (text: string) => readonly TextRange[],
): EntryWords {
  const written = plainWords([reflection.text, ...Object.values(reflection.answers)].join('\n'))
  const title = plainWords(reflection.title)
  if (title !== '') return { headline: title, excerpt: excerptOf(written, findHits) }
  if (written === '') return { headline: factsOf(reflection), excerpt: '' }
  const headline = firstWords(written)
  return { headline, excerpt: excerptOf(written.slice(headline.length).trim(), findHits) }
}

/** An entry by its name: its title, or else its day. */
export function entryName({ title, date }: Reflection): string {
  return title.trim() === '' ? formatDay(date, 'long') : title.trim()
}

/** Text on one line as it would be read; only what is safe to drop is dropped. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)]) +(?:\[[ xX]\] )?/gm, '')
    .replace(/^ {0,3}(?:`{3,}|~{3,}|-{3,}|\*{3,}|={3,}).*$/gm, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function firstWords(text: string): string {
  const sentence = /^.*?[.!?…](?= |$)/u.exec(text.slice(0, longestHeadline))?.[0]
  if (sentence) return sentence
  if (text.length <= longestHeadline) return text
  const cut = text.lastIndexOf(' ', longestHeadline)
  return text.slice(0, cut > 0 ? cut : longestHeadline)
}

function excerptOf(text: string, findHits: (text: string) => readonly TextRange[]): string {
  const first = findHits(text)[0]
  if (!first || first.end <= longestExcerpt / 2) return text.slice(0, longestExcerpt)
  const start = text.lastIndexOf(' ', Math.max(first.start - leadIn, 0)) + 1
  return `… ${text.slice(start, start + longestExcerpt)}`
}

/** An entry without words still says something. */
function factsOf(reflection: Reflection): string {
  const facts = reflectionFields
    .filter(({ kind }) => kind === 'scale' || kind === 'choice' || kind === 'tags')
    .map((field) => describeFieldValue(field, reflection))
    .filter((fact) => fact !== '')
  return facts.join(', ')
}
