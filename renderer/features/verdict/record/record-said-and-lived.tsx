import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import type { StepSaidAndLived } from '#shared/verdict/evidence/said-and-lived'
import { RecordEntries } from './record-entries'
import { RecordPart } from './record-part'
import styles from './record-sheet.module.css'

/** The rating of each step beside what its days were like. */
export function RecordSaidAndLived({ steps }: { readonly steps: readonly StepSaidAndLived[] }) {
  return (
    <RecordPart title={translate('Said and lived')}>
      {steps.map(({ step, text, entries }) => (
        <div key={step} className={styles.item}>
          <h3>
            {step}. {stepTitle(step)}
          </h3>
          <p>{text}</p>
          <RecordEntries label={translate('Days of step {step}', { step })} entries={entries} />
        </div>
      ))}
    </RecordPart>
  )
}
