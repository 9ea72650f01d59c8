import clsx from 'clsx'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Side, Step } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import { meanOf } from '#shared/mean-of'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import styles from './rating-side.module.css'
import { StepRating } from './step-rating'

interface RatingSideProps {
  readonly side: Side
  readonly steps: readonly Step[]
  readonly bundle: PlanBundle
  readonly today: Day
  readonly hasMean: boolean
}

/** The two steps of a side and, where it may be seen, the mean of what they were given. */
export function RatingSide({ side, steps, bundle, today, hasMean }: RatingSideProps) {
  const ratings = currentRatings(bundle.ratings)
  const given = steps.flatMap((step) => ratings[step] ?? [])
  const isBackend = side === 'backend'
  return (
    <div>
      <h3 className={clsx(styles.head, isBackend ? styles.backend : styles.fullStack)}>
        {isBackend ? translate('Backend side') : translate('Full-stack side')}
        {hasMean && given.length > 0 && (
          <span className="num">
            <span className="sr">, {translate('mean')} </span>
            {formatPoints(meanOf(given))}
          </span>
        )}
      </h3>
      {steps.map((step) => (
        <StepRating key={step} step={step} bundle={bundle} today={today} />
      ))}
    </div>
  )
}
