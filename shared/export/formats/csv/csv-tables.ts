import { logTable } from '#shared/export/formats/csv/log-table'
import { reflectionTable } from '#shared/export/formats/csv/reflection-table'
import { taskTable } from '#shared/export/formats/csv/task-table'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** A cell: text is guarded against formulas, a number is written as it is, null stays empty. */
export type Cell = string | number | null

/** A table of a plan, ready to be written. */
export interface CsvTable {
  /** What menus call it. */
  readonly label: string
  readonly columns: readonly string[]
  /** One row a record, with a cell for each column. */
  readonly rowsOf: (bundle: PlanBundle) => readonly (readonly Cell[])[]
}

/** The tables a plan can be written as: a new one is a file and a line here. */
export const csvTables = {
  tasks: taskTable,
  logs: logTable,
  reflections: reflectionTable,
} as const satisfies Readonly<Record<string, CsvTable>>

export type CsvTableId = keyof typeof csvTables
