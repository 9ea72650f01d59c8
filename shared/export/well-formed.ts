/**
 * A copy of some data in which every text can be written to a file: NUL and halves of surrogate pairs
 * become U+FFFD, the sign for a character that cannot be shown.
 *
 * @param data texts, numbers, lists and records, as the model is made of
 * @example wellFormed({ title: 'a\0b' }) // { title: 'a\uFFFDb' }
 */
export function wellFormed<Data>(data: Data): Data {
  return copy(data) as Data
}

function copy(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(data)) return data.map(copy)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [copy(key), copy(value)]))
}
