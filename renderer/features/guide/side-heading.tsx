import { translate } from '#shared/language/translate'
import type { Side } from '#shared/model/step'
import { SideMark } from '../../ui/side-mark'
import styles from './guide-table.module.css'

/** The head of a side's column, with a pointer to where that side always is. */
export function SideHeading({ side }: { readonly side: Side }) {
  return (
    <th scope="col" className={styles[side]}>
      <span className={styles.side}>
        {side === 'backend' && <SideMark points="left" />}
        {side === 'backend' ? translate('Backend') : translate('Full stack')}
        {side === 'full-stack' && <SideMark points="right" />}
      </span>
    </th>
  )
}
