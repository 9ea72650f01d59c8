/** The records of two lists by what makes them the same. */
export interface ComparedLists<Item> {
  readonly both: readonly { readonly here: Item; readonly inFile: Item }[]
  readonly added: readonly Item[]
  readonly missing: readonly Item[]
}

/**
 * Sorts records into those that are in both lists, only in the document, and only in the app.
 *
 * @param keyOf what makes two records the same
 */
export function compareLists<Item>(
  here: readonly Item[],
  inFile: readonly Item[],
  keyOf: (item: Item) => string,
): ComparedLists<Item> {
  const ours = new Map(here.map((item) => [keyOf(item), item]))
  const theirs = new Set(inFile.map(keyOf))
  return {
    both: inFile.flatMap((item) => {
      const own = ours.get(keyOf(item))
      return own === undefined ? [] : [{ here: own, inFile: item }]
    }),
    added: inFile.filter((item) => !ours.has(keyOf(item))),
    missing: here.filter((item) => !theirs.has(keyOf(item))),
  }
}
