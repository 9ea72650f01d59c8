/** A stretch of a text, in UTF-16 units; `end` is not part of it. */
interface TextRange {
  readonly start: number
  readonly end: number
}

/** A text made ready to be matched many times. */
export interface MatchedText {
  /** As it is compared: small, without accents. */
  readonly letters: string
  /** Where each of them comes from in the text, and at last the length of the text. */
  readonly places: readonly number[]
  /** The number of the word each belongs to; signs between words belong to the word before. */
  readonly words: readonly number[]
}

/** Makes a text ready for {@link fuzzyScore} and {@link fuzzyRanges}. */
export function prepareText(text: string): MatchedText {
  let letters = ''
  const places: number[] = []
  const words: number[] = []
  let place = 0
  let word = -1
  let isInWord = false
  for (const character of text) {
    const isOfWord = isWordCharacter(character)
    if (isOfWord && !isInWord) word += 1
    isInWord = isOfWord
    const folded = fold(character)
    for (let unit = 0; unit < folded.length; unit += 1) {
      places.push(place)
      words.push(word)
    }
    letters += folded
    place += character.length
  }
  return { letters, places: [...places, text.length], words }
}

/** A query as the words that are looked for, each as it is compared. */
export function queryWords(query: string): string[] {
  return query
    .slice(0, longestQuery)
    .split(/\s+/)
    .map((word) => Array.from(word, fold).join(''))
    .filter((word) => word !== '')
}

/**
 * How well a text answers a query. The letters of each word are met in their order, from the beginning of a word
 * of the text on; some may be passed over within it, and the next word is met at its beginning again: `cal` and
 * `clndr` meet Calendar, `gtd` meets Go to Today, and chance meets little. What is typed in one piece is met
 * anywhere. Accents and capitals make no difference.
 *
 * @param words as {@link queryWords} gives them; none of them is met by every text
 * @returns more is better, to be compared with answers to the same query; null when a word is not met
 */
export function fuzzyScore(words: readonly string[], text: MatchedText): number | null {
  let score = 0
  for (const word of words) {
    const best = straightScore(word, text) ?? bestScore(word, text)
    if (best === -Infinity) return null
    score += best
  }
  // Of two that are met alike, the shorter one is nearer to what was typed.
  return score - text.letters.length / 100
}

/**
 * The letters of a text that a query has met.
 *
 * @returns in order; none where {@link fuzzyScore} is null
 */
export function fuzzyRanges(words: readonly string[], text: MatchedText): TextRange[] {
  const met = words.map((word) => placesMet(word, text))
  return met.some((places) => places.length === 0) ? [] : rangesOf(new Set(met.flat()), text)
}

/** Characters of a query that count; whoever pastes a page gets an answer too. */
const longestQuery = 60

/** What a letter that was met is worth by where it stands. */
const points = { textStart: 9, wordStart: 6, next: 5, nextWord: 1, skipped: -1, inside: -2 }

/** The best a word can do, where it is plain that nothing is better: the usual case, without a search. */
function straightScore(word: string, { letters, words }: MatchedText): number | null {
  const inside = (word.length - 1) * points.next
  if (letters.startsWith(word)) return points.textStart + inside
  // From the first letter of the text on there might be more to be had.
  if (letters[0] === word[0]) return null
  for (let at = letters.indexOf(word); at > 0; at = letters.indexOf(word, at + 1)) {
    if (words[at] !== words[at - 1]) return points.wordStart + inside
  }
  return null
}

function bestScore(word: string, text: MatchedText): number {
  if (!isSubsequence(word, text.letters)) return -Infinity
  return Math.max(pieceScore(word, text), ...scoresOf(word, text, null))
}

/** In one piece, wherever it stands. */
function pieceScore(word: string, { letters }: MatchedText): number {
  return letters.includes(word) ? points.inside + (word.length - 1) * points.next : -Infinity
}

/**
 * For each letter of the text the best score of a word whose last letter is met there.
 *
 * @param origins is given where the letter before was met, for each letter of the word and each of the text
 */
function scoresOf(
  word: string,
  { letters, words }: MatchedText,
  origins: number[][] | null,
): readonly number[] {
  let scores: number[] = []
  for (let turn = 0; turn < word.length; turn += 1) {
    const next = words.map(() => -Infinity)
    const from = origins && words.map(() => -1)
    // The best places for the letter before: anywhere, and in the same word of the text.
    let best = -1
    let bestInWord = -1
    for (let at = 0; at < letters.length; at += 1) {
      const isStart = at === 0 || words[at] !== words[at - 1]
      if (isStart) bestInWord = -1
      if (letters[at] === word[turn] && turn === 0) {
        if (isStart) next[at] = at === 0 ? points.textStart : points.wordStart
      } else if (letters[at] === word[turn]) {
        const jump = isStart ? best : bestInWord
        const byJump = scoreAt(jump) + (isStart ? points.nextWord : points.skipped)
        const byStep = scoreAt(at - 1) + points.next
        next[at] = Math.max(byStep, byJump)
        if (from) from[at] = byStep >= byJump ? at - 1 : jump
      }
      if (scoreAt(at) > scoreAt(best)) best = at
      if (scoreAt(at) > scoreAt(bestInWord)) bestInWord = at
    }
    scores = next
    if (from) origins?.push(from)
  }
  return scores

  function scoreAt(at: number): number {
    return scores[at] ?? -Infinity
  }
}

/** Where the letters of a word are met best, by their number in the text. */
function placesMet(word: string, text: MatchedText): number[] {
  const origins: number[][] = []
  const scores = scoresOf(word, text, origins)
  const best = Math.max(...scores)
  if (pieceScore(word, text) > best) {
    const start = text.letters.indexOf(word)
    return Array.from(word, (_, index) => start + index)
  }
  const places: number[] = []
  if (best === -Infinity) return places
  for (let turn = word.length - 1, at = scores.indexOf(best); turn >= 0; turn -= 1) {
    places.unshift(at)
    at = origins[turn]?.[at] ?? -1
  }
  return places
}

/** A quick no for most of a long list. */
function isSubsequence(word: string, letters: string): boolean {
  let at = -1
  for (let turn = 0; turn < word.length; turn += 1) {
    at = letters.indexOf(word.charAt(turn), at + 1)
    if (at < 0) return false
  }
  return true
}

function rangesOf(met: ReadonlySet<number>, { places }: MatchedText): TextRange[] {
  const ranges: { start: number; end: number }[] = []
  for (const index of [...met].toSorted((a, b) => a - b)) {
    const start = places[index] ?? 0
    const end = places.find((place, other) => other > index && place > start) ?? start
    const last = ranges.at(-1)
    if (last && last.end >= start) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}

function isWordCharacter(character: string): boolean {
  const isPlain = character <= '\u007f'
  return isPlain ? /[a-z0-9]/i.test(character) : /[\p{L}\p{N}\p{M}]/u.test(character)
}

/** A character as it is compared; some are several letters then, some none. */
function fold(character: string): string {
  const small = character.toLowerCase()
  return character <= '\u007f' ? small : small.normalize('NFKD').replace(/\p{M}/gu, '')
}
