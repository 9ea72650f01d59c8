/** Whole numbers of which the smallest comes out first. */
export class NumberHeap {
  readonly #items: number[] = []

  /** The smallest number, which stays; undefined when there is none. */
  peek(): number | undefined {
    return this.#items[0]
  }

  /** Adds a number in logarithmic time. */
  push(number: number): void {
    const items = this.#items
    let at = items.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (items[parent]! <= number) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = number
  }

  /** Takes the smallest number out in logarithmic time; undefined when there is none. */
  pop(): number | undefined {
    const items = this.#items
    const smallest = items[0]
    const last = items.pop()
    if (last !== undefined && items.length > 0) this.#sink(last)
    return smallest
  }

  /** Lets a number sink from the top to its place. */
  #sink(number: number): void {
    const items = this.#items
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && items[child + 1]! < items[child]!) child += 1
      if (items[child]! >= number) break
      items[at] = items[child]!
      at = child
    }
    items[at] = number
  }
}
