import { translate } from '#shared/language/translate'
import type { RatingValue } from '#shared/model/rating'
import { stepShortName, steps, stepTitle } from '#shared/model/step'
import type { StepRatings } from '#shared/verdict/verdict'
import { Segmented } from '../../../ui/segmented'
import { StepMarker } from '../../../ui/step-marker'
import styles from './what-if-section.module.css'

interface OtherRatingsProps {
  /** What was really said. */
  readonly ratings: StepRatings
  readonly supposed: StepRatings
  readonly onChange: (supposed: StepRatings) => void
}

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]
const options = values.map((value) => ({ value, label: String(value) }))

/** The four ratings once more, to be moved without being given. */
export function OtherRatings({ ratings, supposed, onChange }: OtherRatingsProps) {
  return (
    <div className={styles.ratings}>
      {steps.map((step) => (
        <div key={step} className={styles.rating}>
          <span className={styles.name}>
            <StepMarker step={step} isFilled={ratings[step] !== undefined} />
            {translate('{step}. {name} at', { step, name: stepShortName(step) })}
          </span>
          <Segmented
            label={translate('What if step {step}, {title}, were rated, 1 to 5', {
              step,
              title: stepTitle(step),
            })}
            isLabelHidden
            size="s"
            options={options}
            value={supposed[step] ?? ratings[step] ?? null}
            onChange={(value) => onChange({ ...supposed, [step]: value })}
          />
        </div>
      ))}
    </div>
  )
}
