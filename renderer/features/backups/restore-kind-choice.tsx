import { describeLoss } from '#shared/export/restore/describe-difference'
import type { PlanDifference } from '#shared/export/restore/compare-bundles'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { Segmented } from '../../ui/segmented'
import styles from './restore-kind-choice.module.css'

interface RestoreKindChoiceProps {
  readonly differences: readonly PlanDifference[]
  readonly value: RestoreKind
  readonly onChange: (kind: RestoreKind) => void
}

/** What the two ways to restore are called, on the choice and on the button that does it. */
export const kindLabels: Readonly<Record<RestoreKind, string>> = {
  add: 'Add what is missing',
  replace: 'Replace everything',
}

/** The two ways to restore, and what the chosen one does. */
export function RestoreKindChoice({ differences, value, onChange }: RestoreKindChoiceProps) {
  const loss = describeLoss(differences)
  return (
    <div className={styles.choice}>
      <Segmented<RestoreKind>
        label="What to do"
        isLabelHidden
        options={[
          { value: 'add', label: kindLabels.add },
          { value: 'replace', label: kindLabels.replace },
        ]}
        value={value}
        onChange={onChange}
      />
      <p className="soft" aria-live="polite">
        {value === 'add'
          ? 'What the backup has and you do not comes back. Nothing that is here changes or goes.'
          : `Everything becomes as it was in the backup. ${loss && `With it go ${loss}. `}What is here now is backed up first, and you can undo this.`}
      </p>
    </div>
  )
}
