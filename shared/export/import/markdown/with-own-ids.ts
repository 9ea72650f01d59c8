/**
 * Gives a record an id of its own where somebody copied a line together with its id; the first one keeps it.
 *
 * @returns the records in their order
 */
export function withOwnIds<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  const seen = new Set<string>()
  return records.map((record) => {
    let id = record.id
    for (let copy = 2; seen.has(id); copy += 1) id = `new-${record.id}-${copy}`
    seen.add(id)
    return id === record.id ? record : { ...record, id }
  })
}
