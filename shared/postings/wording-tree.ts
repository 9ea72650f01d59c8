import type { Word } from '#shared/postings/read-words'
import { readWords } from '#shared/postings/read-words'

/** Wordings by their words, so that a text is searched for all of them at once. */
export interface WordingTree<Value> {
  readonly next: Map<string, WordingTree<Value>>
  /** What the wording that ends here stands for. */
  value?: Value
}

/** A wording found among words; `from` and `to` (exclusive) count words. */
export interface FoundWording<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

/**
 * Builds a tree of wordings.
 *
 * @param entries a wording and what it stands for; of two the same, the later counts
 */
export function growWordingTree<Value>(
  entries: Iterable<readonly [wording: string, value: Value]>,
): WordingTree<Value> {
  const root: WordingTree<Value> = { next: new Map() }
  for (const [wording, value] of entries) {
    let branch = root
    for (const { form } of readWords(wording)) {
      const next = branch.next.get(form) ?? { next: new Map() }
      branch.next.set(form, next)
      branch = next
    }
    branch.value = value
  }
  return root
}

/**
 * Finds wordings among the words of a sentence. Where several overlap, the longest counts, and of two of
 * the same length the earlier.
 *
 * @returns in the order of the text; none overlaps another
 */
export function findWordings<Value>(
  words: readonly Word[],
  tree: WordingTree<Value>,
): FoundWording<Value>[] {
  const found = wordingsAmong(words, tree)
  const taken = new Set<number>()
  return found
    .toSorted((a, b) => lengthOf(words, b) - lengthOf(words, a) || a.from - b.from)
    .filter(({ from, to }) => takeAll(taken, from, to))
    .toSorted((a, b) => a.from - b.from)
}

function wordingsAmong<Value>(
  words: readonly Word[],
  tree: WordingTree<Value>,
): FoundWording<Value>[] {
  const found: FoundWording<Value>[] = []
  for (const [from, { form }] of words.entries()) {
    let branch = tree.next.get(form)
    for (let to = from + 1; branch; to += 1) {
      if (branch.value !== undefined) found.push({ value: branch.value, from, to })
      const next: Word | undefined = words[to]
      branch = next?.gap === 'joint' ? branch.next.get(next.form) : undefined
    }
  }
  return found
}

function lengthOf(words: readonly Word[], { from, to }: { from: number; to: number }): number {
  return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0)
}

/** Takes the words of a wording unless one of them is taken. */
function takeAll(taken: Set<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return false
  for (let at = from; at < to; at += 1) taken.add(at)
  return true
}
