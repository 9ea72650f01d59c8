/** So many at a time that the page can draw between them. */
export const sliceLength = 250

export function slicesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / sliceLength)
  return Array.from({ length: count }, (_, slice) =>
    items.slice(slice * sliceLength, (slice + 1) * sliceLength),
  )
}
