import { fuzzyRanges, fuzzyScore, type MatchedText, queryWords } from '#shared/palette/fuzzy-match'

/** What one can go to or do by finding it. */
export type PaletteGroup = 'tasks' | 'commands' | 'reflections' | 'plans'

/** Something to find. */
export interface FindableEntry {
  /** Unlike that of every other entry, in other groups too; stays the same from day to day. */
  readonly id: string
  readonly group: PaletteGroup
  /** What it is found by. */
  readonly text: MatchedText
  /** Is it listed while nothing is looked for? */
  readonly isSuggested: boolean
}

/** An entry that was found, with the letters of its text that were met. */
export interface FoundEntry<Entry> {
  readonly entry: Entry
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** What was found of one kind, the best first. */
export interface FoundGroup<Entry> {
  readonly group: PaletteGroup | 'recent'
  /** Those to show. */
  readonly found: readonly FoundEntry<Entry>[]
  /** How many there are, those that are not shown included. */
  readonly count: number
}

/**
 * Finds entries by a query. What was chosen lately comes first among equals, and before everything else while
 * nothing is looked for. The group with the best answer leads.
 *
 * @param entries in the order they have while nothing tells them apart
 * @param recent ids of what was chosen lately, the latest first; may name what is there no more
 * @param alsoFound ids of entries that answer the query by other means, after those that match
 */
export function findEntries<Entry extends FindableEntry>(
  entries: readonly Entry[],
  query: string,
  recent: readonly string[],
  alsoFound: ReadonlySet<string>,
): FoundGroup<Entry>[] {
  const words = queryWords(query)
  if (words.length === 0) return suggest(entries, recent)
  const lately = new Set(recent)
  const matches = entries.flatMap((entry) => {
    const score = fuzzyScore(words, entry.text)
    if (score !== null) return [{ entry, score: score + (lately.has(entry.id) ? recentBonus : 0) }]
    return alsoFound.has(entry.id) ? [{ entry, score: -Infinity }] : []
  })
  return groups
    .map((group) => ({ group, all: ofGroup(matches, group) }))
    .filter(({ all }) => all.length > 0)
    .toSorted((a, b) => (b.all[0]?.score ?? 0) - (a.all[0]?.score ?? 0) || 0)
    .map(({ group, all }) => ({
      group,
      found: all.slice(0, shown[group]).map(({ entry }) => {
        return { entry, ranges: fuzzyRanges(words, entry.text) }
      }),
      count: all.length,
    }))
}

/** Chosen anew, an entry goes to the front of what was chosen lately. */
export function rememberChoice(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, mostRemembered)
}

const groups: readonly PaletteGroup[] = ['tasks', 'commands', 'reflections', 'plans']

/** How many of a group are shown: with more the one looked for is found sooner by another letter. */
const shown: Readonly<Record<PaletteGroup, number>> = {
  tasks: 6,
  commands: 8,
  reflections: 6,
  plans: 4,
}
const mostRecent = 5
const mostRemembered = 20
/** As much as a letter in the right place. */
const recentBonus = 2

function suggest<Entry extends FindableEntry>(
  entries: readonly Entry[],
  recent: readonly string[],
): FoundGroup<Entry>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const latest = recent.flatMap((id) => byId.get(id) ?? []).slice(0, mostRecent)
  const others = entries.filter((entry) => entry.isSuggested && !latest.includes(entry))
  return [
    { group: 'recent' as const, found: latest },
    ...groups.map((group) => ({ group, found: others.filter((entry) => entry.group === group) })),
  ]
    .filter(({ found }) => found.length > 0)
    .map(({ group, found }) => ({
      group,
      found: found.map((entry) => ({ entry, ranges: [] })),
      count: found.length,
    }))
}

function ofGroup<Match extends { readonly entry: FindableEntry; readonly score: number }>(
  matches: readonly Match[],
  group: PaletteGroup,
): Match[] {
  return matches
    .filter(({ entry }) => entry.group === group)
    .toSorted((a, b) => (a.score === b.score ? 0 : b.score - a.score))
}
