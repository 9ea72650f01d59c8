/**
 * How many characters of some data no file can hold: NUL and halves of surrogate pairs. An export writes
 * U+FFFD in their place and says so.
 *
 * @param data texts, numbers, lists and records, as the model is made of
 * @example countReplaced({ title: 'a\0b' }) // 1
 */
export function countReplaced(data: unknown): number {
  if (typeof data === 'string') return data.match(/\0|\p{Surrogate}/gu)?.length ?? 0
  if (typeof data !== 'object' || data === null) return 0
  if (Array.isArray(data)) return sum(data.map(countReplaced))
  return sum(Object.entries(data).map(([key, value]) => countReplaced(key) + countReplaced(value)))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
