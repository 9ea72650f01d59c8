/**
 * Joins words as one says them, with commas and an "and" before the last.
 *
 * @param words in the order to be named
 * @returns empty text for no words
 * @example listWords(['a', 'b', 'c']) // 'a, b and c'
 */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
