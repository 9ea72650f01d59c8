import type { Cue } from '#shared/postings/cues'
import type { Word } from '#shared/postings/read-words'
import type { FoundWording } from '#shared/postings/wording-tree'

/**
 * Which words of a sentence are said not to be part of the job. A denial holds within its clause: up to
 * "but", "you", a colon and the like. It goes over a comma only along a list: "no HTML, CSS or React",
 * "HTML, CSS and React are not required".
 *
 * @param words of one sentence
 * @param cues found among them, in order
 * @returns the places of the denied words
 */
export function deniedWords(
  words: readonly Word[],
  cues: readonly FoundWording<Cue>[],
): ReadonlySet<number> {
  const denied = new Set<number>()
  const turns = new Set(cues.filter(({ value }) => value === 'turn').map(({ from }) => from))
  const isTurn = (at: number) => turns.has(at) || words[at]?.gap === 'clause'
  const lastAlternatives = findLastAlternatives(words, isTurn)

  let done = 0
  for (const { value, from, to } of cues) {
    if (value === 'denies-next' && from >= done) {
      done = denyNext(words, to, isTurn, lastAlternatives[from] ?? 0, denied)
    }
    if (value === 'denies-previous') denyPrevious(words, from, isTurn, denied)
  }
  return denied
}

function denyNext(
  words: readonly Word[],
  start: number,
  isTurn: (at: number) => boolean,
  lastAlternative: number,
  denied: Set<number>,
): number {
  let at = start
  while (at < words.length && !isTurn(at)) {
    if (words[at]?.gap === 'comma' && at > lastAlternative) break
    denied.add(at)
    at += 1
  }
  return at
}

/** More words than this between two commas are a clause, not an item of a list. */
const longestItem = 4

function denyPrevious(
  words: readonly Word[],
  start: number,
  isTurn: (at: number) => boolean,
  denied: Set<number>,
): void {
  let hasJoin = false
  let item: number[] = []
  let isFirst = true
  for (let at = start - 1; at >= 0 && !denied.has(at); at -= 1) {
    item.push(at)
    hasJoin ||= joins.has(words[at]?.form ?? '')
    const isItem = isFirst || item.length <= longestItem
    if (!isItem) return
    if (!isTurn(at) && words[at]?.gap !== 'comma') continue
    for (const word of item) denied.add(word)
    if (isTurn(at) || !hasJoin) return
    isFirst = false
    item = []
  }
  for (const word of item) denied.add(word)
}

/** For each word the place of the last "or" of its clause; -1 where there is none. */
function findLastAlternatives(
  words: readonly Word[],
  isTurn: (at: number) => boolean,
): readonly number[] {
  const places: number[] = []
  let last = -1
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (last === -1 && alternatives.has(words[at]?.form ?? '')) last = at
    places[at] = last
    if (isTurn(at)) last = -1
  }
  return places
}

const alternatives = new Set(['or', 'nor'])
const joins = new Set(['and', 'or', 'nor'])
