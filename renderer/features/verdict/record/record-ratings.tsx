import { formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepTitle } from '#shared/model/step'
import type { RecordedStep } from '#shared/verdict/record-ratings'
import { StepMarker } from '../../../ui/step-marker'
import { RecordPart } from './record-part'
import styles from './record-sheet.module.css'

/** Every rating that was ever given, step by step, with the note on why. */
export function RecordRatings({ ratings }: { readonly ratings: readonly RecordedStep[] }) {
  return (
    <RecordPart title={translate('Ratings')}>
      {ratings.map(({ step, ratings: history }) => (
        <div key={step} className={styles.item}>
          <h3 className={styles.step}>
            <StepMarker step={step} isFilled={history.length > 0} />
            {step}. {stepTitle(step)}
          </h3>
          {history.length === 0 && <p>{translate('Not rated.')}</p>}
          <ul className={styles.entries} aria-label={translate('Ratings of step {step}', { step })}>
            {history.map(({ id, date, value, note }, index) => (
              <li key={id}>
                <time dateTime={date}>{formatDay(date)}</time>
                <span>
                  {index === history.length - 1 ? translate('counts') : translate('earlier')}
                </span>
                <span className={styles.entryText}>
                  {translate('{value} of 5', { value })}
                  {note.trim() !== '' && `: “${note.trim()}”`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </RecordPart>
  )
}
