import { unparse } from 'papaparse'
import { csvTables, type CsvTableId } from '#shared/export/formats/csv/csv-tables'
import { wellFormed } from '#shared/export/well-formed'
import { inFileLocale } from '#shared/language/current-locale'
import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * Writes one table of a plan as CSV: RFC 4180 with a byte order mark, so that spreadsheets read it as
 * UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP ASVS 5.0,
 * 1.2.10; quotation marks alone do not help). NUL and halves of surrogate pairs become U+FFFD.
 *
 * @param table which table
 * @returns lines that end in CR LF, the first one with the names of the columns
 * @example toCsv(bundle, 'logs').split('\r\n')[0] // '\uFEFFid,date,step,task,task id,minutes'
 */
export function toCsv(bundle: PlanBundle, table: CsvTableId): string {
  const { columns, rowsOf } = csvTables[table]
  const rows = inFileLocale(() => rowsOf(wellFormed(bundle)))
  const text = unparse([[...columns], ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: formula,
  })
  return `\uFEFF${text}\r\n`
}

/** What a spreadsheet may take for a formula, signs of full width included. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
