import type { Nodes } from 'mdast'

/** A line of a document that was not understood, or the part of it that was not. */
export interface UnreadLine {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

/** Keeps note of which lines of a document were understood, so that the rest can be told. */
export class LineNotes {
  readonly #lines: readonly string[]
  readonly #understood = new Set<number>()
  readonly #parts: UnreadLine[] = []

  /** @param source the whole document, with plain line ends */
  constructor(source: string) {
    this.#lines = source.split('\n')
  }

  /** Every line these nodes stand on was understood. */
  understand(...nodes: readonly Nodes[]): void {
    for (const { position } of nodes) {
      const last = position?.end.line ?? 0
      for (let line = position?.start.line ?? 1; line <= last; line += 1) this.#understood.add(line)
    }
  }

  /** One line, counted from 1, was understood. */
  understandLine(line: number): void {
    this.#understood.add(line)
  }

  /** A part of a line was not understood, though the rest of it was. */
  leave(line: number, text: string): void {
    this.#parts.push({ line, text })
  }

  /** What was not understood, from top to bottom; blank lines say nothing and are never among it. */
  unread(): UnreadLine[] {
    const whole = this.#lines.flatMap((text, index) =>
      text.trim() === '' || this.#understood.has(index + 1) ? [] : [{ line: index + 1, text }],
    )
    return [...whole, ...this.#parts].toSorted((a, b) => a.line - b.line)
  }
}
