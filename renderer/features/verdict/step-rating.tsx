import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { type Step, stepShortName, stepTitle } from '#shared/model/step'
import { rateStep } from '../../db/ratings'
import { reportFailure } from '../../ui/report-failure'
import { Segmented } from '../../ui/segmented'
import { StepMarker } from '../../ui/step-marker'
import { describeRatings } from './describe-ratings'
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
  return (
    <div className={styles.rating}>
      <div className={styles.name}>
        <StepMarker step={step} isFilled={history.length > 0} />
        <span className="trunc">
          {step}. {stepShortName(step)}
        </span>
      </div>
      <Segmented
        label={`Rate step ${step}, ${stepTitle(step)}, 1 to 5`}
        isLabelHidden
        options={options}
        value={history.at(-1)?.value ?? null}
        allowsEmpty
        onChange={(value) => {
          rateStep(bundle, step, value, today).catch((error: unknown) =>
            reportFailure(`The rating of step ${step}`, error),
          )
        }}
        size="s"
        fill
      />
      <p className={styles.since}>
        {since} {before && <span>{before}</span>}
      </p>
    </div>
  )
}
