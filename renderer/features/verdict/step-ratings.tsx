import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Side, Step } from '#shared/model/step'
import { RatingSide } from './rating-side'
import styles from './step-ratings.module.css'

interface StepRatingsProps {
  readonly bundle: PlanBundle
  readonly today: Day
  /** The means give the lean away, so they are left out while it is hidden. */
  readonly hasMeans: boolean
}

const sides: readonly { readonly side: Side; readonly steps: readonly Step[] }[] = [
  { side: 'backend', steps: [1, 2] },
  { side: 'full-stack', steps: [3, 4] },
]

export function StepRatings({ bundle, today, hasMeans }: StepRatingsProps) {
  return (
    <div className={styles.ratings}>
      <div className={styles.heading}>
        <h2 className="label">{translate('How much did you enjoy each step?')}</h2>
        <span className="small muted num">{translate('1 disliked, 5 loved')}</span>
      </div>
      <div className={styles.sides}>
        {sides.map(({ side, steps }) => (
          <RatingSide
            key={side}
            side={side}
            steps={steps}
            bundle={bundle}
            today={today}
            hasMean={hasMeans}
          />
        ))}
      </div>
    </div>
  )
}
