import { translate } from '#shared/language/translate'
import type { Contrast } from '#shared/guide/contrast'
import styles from './guide-table.module.css'
import { SideHeading } from './side-heading'

interface ContrastTableProps {
  readonly caption: string
  readonly contrasts: readonly Contrast[]
}

/** Questions, and how each role answers them: backend left, full stack right. */
export function ContrastTable({ caption, contrasts }: ContrastTableProps) {
  return (
    <table className={styles.table}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{translate('Question')}</span>
          </th>
          <SideHeading side="backend" />
          <SideHeading side="full-stack" />
        </tr>
      </thead>
      <tbody>
        {contrasts.map(({ question, backend, fullStack }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>{backend}</td>
            <td>{fullStack}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
