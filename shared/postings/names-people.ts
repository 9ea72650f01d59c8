import { peopleWords } from '#shared/postings/cues'
import type { PostingTerm } from '#shared/postings/posting-term'
import { readWords, type Word } from '#shared/postings/read-words'
import { splitWordings } from '#shared/postings/split-wordings'

/**
 * Does a term only say who somebody is, as in "backend engineer" or "front-end and mobile teams"?
 *
 * @param words of the sentence
 * @param end the place of the first word after the term
 * @param term only a mention reaches over an "and"
 */
export function namesPeople(words: readonly Word[], end: number, { kind }: PostingTerm): boolean {
  const [first, second, third] = words.slice(end, end + 3)
  if (isPeople(first)) return true
  const goesOn = first?.gap === 'joint' && ['and', 'or'].includes(first.form)
  return kind === 'mention' && goesOn && second?.gap === 'joint' && isPeople(third)
}

/** Is there a word for a person or a team among these? */
export function hasPeople(words: readonly Word[]): boolean {
  return words.some(({ form }) => people.has(form))
}

function isPeople(word: Word | undefined): boolean {
  return word?.gap === 'joint' && people.has(word.form)
}

const people = new Set(
  splitWordings(peopleWords).flatMap((word) => readWords(word).map(({ form }) => form)),
)
