import { describeLoss } from '#shared/export/restore/describe-difference'
import type { PlanDifference } from '#shared/export/restore/compare-bundles'
import type { RestoreKind } from '#shared/export/restore/restored-plans'
import { translate } from '#shared/language/translate'
import { Segmented } from '../../ui/segmented'
import styles from './restore-kind-choice.module.css'

interface RestoreKindChoiceProps {
  readonly differences: readonly PlanDifference[]
  readonly value: RestoreKind
  readonly onChange: (kind: RestoreKind) => void
}

/** What the two ways to restore are called, on the choice and on the button that does it. */
export function kindLabel(kind: RestoreKind): string {
  return kind === 'add' ? translate('Add what is missing') : translate('Replace everything')
}

/** The two ways to restore, and what the chosen one does. */
export function RestoreKindChoice({ differences, value, onChange }: RestoreKindChoiceProps) {
  const loss = describeLoss(differences)
  return (
    <div className={styles.choice}>
      <Segmented<RestoreKind>
        label={translate('What to do')}
        isLabelHidden
        options={[
          { value: 'add', label: kindLabel('add') },
          { value: 'replace', label: kindLabel('replace') },
        ]}
        value={value}
        onChange={onChange}
      />
      <p className="soft" aria-live="polite">
        {value === 'add'
          ? translate(
              'What the backup has and you do not comes back. Nothing that is here changes or goes.',
            )
          : sayReplaced(loss)}
      </p>
    </div>
  )
}

function sayReplaced(loss: string): string {
  return loss === ''
    ? translate(
        'Everything becomes as it was in the backup. What is here now is backed up first, and you can undo this.',
      )
    : translate(
        'Everything becomes as it was in the backup. With it go {loss}. What is here now is backed up first, and you can undo this.',
        { loss },
      )
}
