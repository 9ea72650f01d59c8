/** So many at a time that the page can draw between them, and that most lists are one turn. */
const turn = 1_000

/**
 * Does something with every item of a list that may be as long as ten years; the page answers in between.
 * A list of one turn is done at once.
 */
export async function inTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let done = 0
  for (const item of items) {
    if (done > 0 && done % turn === 0) await new Promise((resolve) => setTimeout(resolve))
    work(item)
    done += 1
  }
}
