import { describeDifference } from '#shared/export/restore/describe-difference'
import type { PlanDifference } from '#shared/export/restore/compare-bundles'
import { translate } from '#shared/language/translate'
import styles from './difference-list.module.css'

/** Plan by plan: what is only in the backup, what is different, what is only here. */
export function DifferenceList({
  differences,
}: {
  readonly differences: readonly PlanDifference[]
}) {
  return (
    <ul aria-label={translate('Compared with what is here')} className={styles.list}>
      {differences.map((difference) => (
        <li key={difference.planId} className={styles.row}>
          <span className={styles.title}>
            {difference.title || translate('A plan without a title')}
          </span>
          <span className={styles.words}>{describeDifference(difference)}</span>
        </li>
      ))}
    </ul>
  )
}
