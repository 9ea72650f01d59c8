import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { type Step, stepShortName, stepTitle } from '#shared/model/step'
import { rateStep } from '../../db/ratings'
import { reportFailure } from '../../ui/report-failure'
import { Segmented } from '../../ui/segmented'
import { StepMarker } from '../../ui/step-marker'
import { describeRatings } from './describe-ratings'
import { RatingNotes } from './rating-notes'
import styles from './step-rating.module.css'

interface StepRatingProps {
  readonly step: Step
  readonly bundle: PlanBundle
  readonly today: Day
}

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]
const options = values.map((value) => ({ value, label: String(value) }))

export function StepRating({ step, bundle, today }: StepRatingProps) {
  const history = bundle.ratings.filter((rating) => rating.step === step)
  const { since, before } = describeRatings(history, today)
  const note = history.at(-1)?.note.trim()
  return (
    <div className={styles.rating}>
      <div className={styles.name}>
        <StepMarker step={step} isFilled={history.length > 0} />
        <span className="trunc grow">
          {step}. {stepShortName(step)}
        </span>
        {history.length > 0 && <RatingNotes step={step} history={history} today={today} />}
      </div>
      <Segmented
        label={translate('Rate step {step}, {title}, 1 to 5', { step, title: stepTitle(step) })}
        isLabelHidden
        options={options}
        value={history.at(-1)?.value ?? null}
        allowsEmpty
        onChange={(value) => {
          rateStep(bundle, step, value, today).catch((error: unknown) =>
            reportFailure(translate('The rating of step {step}', { step }), error),
          )
        }}
        size="s"
        fill
      />
      <p className={styles.since}>
        {since} {before && <span>{before}</span>}
      </p>
      {note && (
        <p className={styles.note} title={note}>
          “{note}”
        </p>
      )}
    </div>
  )
}
