import type { RowKey, Rows, TableName } from './rows'

/**
 * The one record of everything that changes: it is stored, undone, redone, journalled and recovered in
 * this shape. Swapping `before` and `after` of each step undoes it.
 */
export interface Change {
  /** Rises by one with every change that is applied, undoing and redoing included. */
  readonly seq: number
  /** Epoch milliseconds. For people to read; the order is that of `seq`. */
  readonly at: number
  /** What the user did, in their words: `Check off "Sketch the data"`. */
  readonly label: string
  readonly ops: readonly Op[]
}

/** One row before and after; null where there is no row. */
export type Op = { [Name in TableName]: OpOn<Name> }[TableName]

interface OpOn<Name extends TableName> {
  readonly table: Name
  readonly key: RowKey
  readonly before: Rows[Name] | null
  readonly after: Rows[Name] | null
}

/** The steps that take a change back, in the order to take them. */
export function swapOps(ops: readonly Op[]): Op[] {
  return ops.map((op) => ({ ...op, before: op.after, after: op.before }) as Op).toReversed()
}

/** Two changes in a row as one: what was before the first, and what is after the second. */
export function joinOps(first: readonly Op[], second: readonly Op[]): Op[] {
  const joined = new Map(first.map((op) => [rowName(op), op]))
  for (const op of second) {
    const before = joined.get(rowName(op))
    joined.set(rowName(op), before ? ({ ...op, before: before.before } as Op) : op)
  }
  return [...joined.values()]
}

function rowName({ table, key }: Op): string {
  return JSON.stringify([table, key])
}
