import { countReplaced } from '#shared/export/count-replaced'
import { exportFormat } from '#shared/export/export-format'
import { csvTables, type CsvTableId } from '#shared/export/formats/csv/csv-tables'
import { toCsv } from '#shared/export/formats/csv/to-csv'
import { inFileLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'

const tableIds = Object.keys(csvTables) as CsvTableId[]

/** One table of the plan for a spreadsheet. */
export const csvFile = exportFormat({
  id: 'csv',
  get label() {
    return translate('Spreadsheet')
  },
  get description() {
    return translate('Tasks, minutes or reflections as a table')
  },
  get shortName() {
    return translate('table')
  },
  extension: 'csv',
  get fileKind() {
    return translate('CSV table')
  },
  options: {
    table: {
      kind: 'choice',
      get label() {
        return translate('Table')
      },
      choices: tableIds.map((id) => ({
        value: id,
        get label() {
          return csvTables[id].label
        },
      })),
    },
  },
  nameEnding: ({ table }) => inFileLocale(() => csvTables[table].label).toLowerCase(),
  render: (bundle, { table }) => ({
    kind: 'text',
    text: toCsv(bundle, table),
    replaced: countReplaced(csvTables[table].rowsOf(bundle)),
  }),
})
