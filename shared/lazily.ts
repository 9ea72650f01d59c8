/**
 * Puts work off until its result is asked for, and does it once.
 *
 * @example
 * const words = lazily(() => describeAll(entries))
 * words() // described now; the next call gives the same again
 */
export function lazily<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null
  return () => (done ??= { result: work() }).result
}
