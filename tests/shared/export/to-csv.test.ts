import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTables, type CsvTableId } from '#shared/export/formats/csv/csv-tables'
import { toCsv } from '#shared/export/formats/csv/to-csv'
import { wellFormed } from '#shared/export/well-formed'
import { arbitraryBundle } from '../../support/arbitrary-bundle'
import { buildBundle } from '../../support/build-bundle'

const tables = Object.keys(csvTables) as CsvTableId[]

/** What another program reads: a strict parser, with the records ending in CR LF only. */
function parseCsv(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false })
}

describe('toCsv', () => {
  it('names the columns and keeps a record a row', () => {
    const bundle = buildBundle()
      .task({ step: 2, title: 'Create the table' })
      .log({ taskId: 'task-1', date: '2026-11-10', minutes: 50 })
      .build()
    expect(parseCsv(toCsv(bundle, 'logs'))).toEqual([
      ['id', 'date', 'step', 'task', 'task id', 'minutes'],
      ['log-1', '2026-11-10', '2', 'Create the table', 'task-1', '50'],
    ])
  })

  it('begins with a byte order mark and ends every line in CR LF', () => {
    const csv = toCsv(buildBundle().task().build(), 'tasks')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each(['=1+1', '+1', '-2', '@sum', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'puts an apostrophe before %j, which a spreadsheet could run',
    (title) => {
      const [, row] = parseCsv(toCsv(buildBundle().task({ title }).build(), 'tasks'))
      expect(row?.[2]).toBe(`'${title}`)
    },
  )

  it('leaves negative numbers numbers', () => {
    const [head, row] = parseCsv(
      toCsv(buildBundle().reflection({ energy: -2 }).build(), 'reflections'),
    )
    expect(row?.[head?.indexOf('energy') ?? -1]).toBe('-2')
  })

  it('writes each question with its answer', () => {
    const bundle = buildBundle()
      .reflection({ answers: { 'put-off': 'The tests.', gone: 'An old one.' } })
      .build()
    const [head, row] = parseCsv(toCsv(bundle, 'reflections'))
    expect(row?.[head?.indexOf('answers') ?? -1]).toBe(
      'What did you put off?\nThe tests.\n\ngone\nAn old one.',
    )
  })

  it.each(tables)('reads back as it was written, whatever the texts hold: %s', (table) => {
    fc.assert(
      fc.property(arbitraryBundle(), (bundle) => {
        const [head, ...rows] = parseCsv(toCsv(bundle, table))
        const { columns, rowsOf } = csvTables[table]
        expect(head).toEqual(columns)
        const cells = rowsOf(wellFormed(bundle)).map((row) => row.map((cell) => cell ?? ''))
        expect(rows.map((row) => row.length)).toEqual(cells.map((row) => row.length))
        const read = rows.flat()
        cells.flat().forEach((cell, at) => {
          const isGuarded = /^[=+\-@\t\r\n＝＋－＠]/.test(typeof cell === 'string' ? cell : '')
          expect(read[at]).toBe(isGuarded ? `'${cell}` : String(cell))
        })
      }),
    )
  })
})
