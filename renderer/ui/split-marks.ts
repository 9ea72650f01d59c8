/** A stretch of a text that is pointed at, in UTF-16 units; `end` is not part of it. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
}

/** Finds what is pointed at in a text; ranges in order. */
export type FindMarks = (text: string) => readonly MarkedRange[]

/** A text in pieces, each with whether it is pointed at. */
export function splitMarks(
  text: string,
  ranges: readonly MarkedRange[],
): { text: string; isMarked: boolean; start: number }[] {
  const edges = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0
    return start < end ? [{ text: text.slice(start, end), isMarked: index % 2 === 1, start }] : []
  })
}
