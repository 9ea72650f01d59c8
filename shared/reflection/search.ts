import MiniSearch, { type QueryCombination, type SearchResult as MetEntry } from 'minisearch'
import type { Reflection } from '#shared/model/reflection'
import { findWords, type TextRange } from '#shared/reflection/find-words'

/** What a search has found. */
export interface SearchResult {
  /** Ids of the reflections that hold every word that was asked for. */
  readonly ids: ReadonlySet<string>
  /** The words that were met, in the form they are compared in; {@link findHits} finds them in a text. */
  readonly words: ReadonlySet<string>
  /** Was a word found only by allowing for a slip of the fingers? */
  readonly isLoose: boolean
}

/** Finds reflections by their words; filled once for many questions. */
export interface ReflectionIndex {
  /** Takes in reflections, all at once or a few at a time; one that is known already is left as it was. */
  readonly add: (reflections: readonly Reflection[]) => void
  readonly search: (query: string) => SearchResult
}

/** The first words of a question count; whoever pastes a page gets an answer too. */
const mostWords = 16

/**
 * A full-text index of reflections over title, text, answers and tags, with nothing in it yet.
 *
 * A question finds the entries with all of its words, wherever they stand. Beginnings of words count,
 * accents and capitals do not. A word that nothing begins with is looked for with a wrong letter, two from
 * seven letters on, or two letters swapped. `#word` looks among the tags only.
 *
 * A question without words finds nothing.
 */
export function reflectionIndex(): ReflectionIndex {
  const index = new MiniSearch<Reflection>({
    fields: ['title', 'text', 'answers', 'tags'],
    extractField: (reflection, field) => fieldText(reflection, field as keyof Reflection),
    tokenize: (text) => findWords(text).map(({ form }) => form),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  })

  function add(reflections: readonly Reflection[]): void {
    for (const reflection of reflections) if (!index.has(reflection.id)) index.add(reflection)
  }

  function search(query: string): SearchResult {
    const asked = readQuery(query).map(({ form, fields }) => {
      const strict = index.search({ queries: [form], fields, prefix: true })
      return strict.length > 0
        ? { isLoose: false, found: strict }
        : { isLoose: true, found: index.search(loosely(form, fields)) }
    })
    if (asked.length === 0) return nothing
    const [first, ...others] = asked.map(({ found }) => new Set(found.map(({ id }) => String(id))))
    const ids = new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))))
    return {
      ids,
      words: wordsMet(
        asked.flatMap(({ found }) => found),
        ids,
      ),
      isLoose: asked.some((word) => word.isLoose),
    }
  }

  return { add, search }
}

/**
 * Where a search has met a text.
 *
 * @param words as a {@link SearchResult} has them
 * @returns whole words, in order
 */
export function findHits(text: string, words: ReadonlySet<string>): TextRange[] {
  if (words.size === 0) return []
  return findWords(text)
    .filter(({ form }) => words.has(form))
    .map(({ start, end }) => ({ start, end }))
}

function wordsMet(found: readonly MetEntry[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { id, terms } of found) {
    if (ids.has(String(id))) for (const term of terms) words.add(term)
  }
  return words
}

const nothing: SearchResult = { ids: new Set(), words: new Set(), isLoose: false }
const everywhere = ['title', 'text', 'answers', 'tags']

function fieldText(reflection: Reflection, field: keyof Reflection): string {
  const value = reflection[field]
  return typeof value === 'object' && value !== null
    ? Object.values(value).join('\n')
    : String(value)
}

function readQuery(query: string): { form: string; fields: string[] }[] {
  return findWords(query)
    .slice(0, mostWords)
    .map(({ form, start }) => ({
      form,
      fields: query[start - 1] === '#' ? ['tags'] : everywhere,
    }))
}

/** A word as it may have been meant. Short words would turn into other words, so they stay. */
function loosely(form: string, fields: string[]): QueryCombination {
  const letters = Array.from(form)
  if (letters.length < 4) return { queries: [form], fields }
  const swapped = letters.slice(1).map((letter, index) => {
    const before = letters.slice(0, index).join('')
    return `${before}${letter}${letters[index]}${letters.slice(index + 2).join('')}`
  })
  const wrong: QueryCombination = { queries: [form], fuzzy: letters.length < 7 ? 1 : 2 }
  return { combineWith: 'OR', fields, queries: [wrong, ...swapped] }
}
