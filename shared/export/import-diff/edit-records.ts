/** A list with a record in place of the one with its key, or at its end. */
export function withRecord<Item>(
  items: readonly Item[],
  item: Item,
  keyOf: (item: Item) => string,
): Item[] {
  const isThere = items.some((other) => keyOf(other) === keyOf(item))
  if (!isThere) return [...items, item]
  return items.map((other) => (keyOf(other) === keyOf(item) ? item : other))
}

/** A list without the record that has a key. */
export function withoutRecord<Item>(
  items: readonly Item[],
  key: string,
  keyOf: (item: Item) => string,
): Item[] {
  return items.filter((other) => keyOf(other) !== key)
}

/** A list in which one record has other fields; a record that is not there is not added. */
export function withFields<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  fields: (item: Item) => Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...fields(item) } : item))
}
