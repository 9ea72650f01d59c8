import type { DiffLine } from '#shared/export/import-diff/diff-lines'

/** A line of a difference, or lines in a row that are alike and left out. */
export type ShownLine = DiffLine | { readonly kind: 'gap'; readonly text: '' }

/** What changed with a line of the same around it; longer stretches of the same are left out. */
export function shownLines(lines: readonly DiffLine[]): ShownLine[] {
  const isNear = (index: number) =>
    [index - 1, index, index + 1].some((place) => {
      const line = lines[place]
      return line !== undefined && line.kind !== 'same'
    })
  return lines.flatMap((line, index): ShownLine[] => {
    if (isNear(index)) return [line]
    return index === 0 || isNear(index - 1) ? [{ kind: 'gap', text: '' }] : []
  })
}
