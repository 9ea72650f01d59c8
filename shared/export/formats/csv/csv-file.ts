import { countReplaced } from '#shared/export/count-replaced'
import { exportFormat } from '#shared/export/export-format'
import { csvTables, type CsvTableId } from '#shared/export/formats/csv/csv-tables'
import { toCsv } from '#shared/export/formats/csv/to-csv'

const tableIds = Object.keys(csvTables) as CsvTableId[]

/** One table of the plan for a spreadsheet. */
export const csvFile = exportFormat({
  id: 'csv',
  label: 'Spreadsheet',
  description: 'Tasks, minutes or reflections as a table',
  shortName: 'table',
  extension: 'csv',
  fileKind: 'CSV table',
  options: {
    table: {
      kind: 'choice',
      label: 'Table',
      choices: tableIds.map((id) => ({ value: id, label: csvTables[id].label })),
    },
  },
  nameEnding: ({ table }) => csvTables[table].label.toLowerCase(),
  render: (bundle, { table }) => ({
    kind: 'text',
    text: toCsv(bundle, table),
    replaced: countReplaced(csvTables[table].rowsOf(bundle)),
  }),
})
