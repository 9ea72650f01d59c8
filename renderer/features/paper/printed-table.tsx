import type { PrintedTable as Table } from '#shared/export/formats/pdf/printed-document'
import styles from './printed-table.module.css'

export function PrintedTable({ table }: { readonly table: Table }) {
  return (
    <table className={styles.table} aria-label={table.label}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={table.columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
