/**
 * Finds out which record of the app each record of a document is: the one with its id, or, for one that
 * was written by hand, the one in the app that it repeats and no other record of the document is.
 *
 * @param isTwin whether a record that was written by hand says what a record of the app says
 * @param newId gives the id of a record that is really new
 * @returns the id of each record of the document by the id it has there
 */
export function matchRecords<Item extends { readonly id: string }>(
  here: readonly Item[],
  inFile: readonly Item[],
  isTwin: (own: Item, written: Item) => boolean,
  newId: () => string,
): ReadonlyMap<string, string> {
  const taken = new Set(inFile.map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const written of inFile) {
    if (!written.id.startsWith('new-')) continue
    const twin = here.find((own) => !taken.has(own.id) && isTwin(own, written))
    const id = twin?.id ?? newId()
    taken.add(id)
    ids.set(written.id, id)
  }
  return ids
}
