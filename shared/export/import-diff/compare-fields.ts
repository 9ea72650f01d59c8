import { diffLines, type DiffLine } from '#shared/export/import-diff/diff-lines'
import type { ImportChange } from '#shared/export/import-diff/import-change'

/** How a field that differs is told. */
export interface FieldRule<Item> {
  readonly field: string
  /** What the field holds, to be compared; lists and records as a whole. */
  readonly read: (item: Item) => unknown
  readonly describe: (before: Item, after: Item) => string
  /** Is it a text that is shown line by line? */
  readonly isLong?: boolean
}

/** A field that differs, in words. */
export interface FieldDifference {
  readonly field: string
  readonly text: string
  readonly lines: readonly DiffLine[]
  readonly isProposed: ImportChange['isProposed']
}

/** The fields in which a record of the document differs from the one in the app, in the order of the rules. */
export function compareFields<Item>(
  here: Item,
  inFile: Item,
  rules: readonly FieldRule<Item>[],
): FieldDifference[] {
  return rules.flatMap(({ field, read, describe, isLong = false }) => {
    const before = read(here)
    const after = read(inFile)
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const lines = isLong ? diffLines(String(before), String(after)) : []
    const text = describe(here, inFile)
    return [{ field, text, lines, isProposed: !takesAway(after, lines) }]
  })
}

/** Whether something is lost that nothing new stands for. */
function takesAway(after: unknown, lines: readonly DiffLine[]): boolean {
  if (after === null || after === '' || (Array.isArray(after) && after.length === 0)) return true
  return lines.length > 0 && lines.every(({ kind }) => kind !== 'added')
}
