import { Star } from 'lucide-react'
import { translate } from '#shared/language/translate'
import type { RatingValue } from '#shared/model/rating'
import { type Step, stepTitle } from '#shared/model/step'
import { rateStep } from '../../db/ratings'
import { Banner } from '../../ui/banner'
import { Segmented } from '../../ui/segmented'
import { reportFailure } from '../../ui/report-failure'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'

interface RateStepBannerProps extends TodayProps {
  readonly step: Step
}

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]

/** Asks how much a step was enjoyed while it is fresh. */
export function RateStepBanner({ bundle, today, step }: RateStepBannerProps) {
  return (
    <Banner
      tone="info"
      className={styles.banner}
      icon={<Star size={16} />}
      actions={
        <Segmented<RatingValue>
          label={translate('Rate step {step}, {title}, 1 to 5', { step, title: stepTitle(step) })}
          isLabelHidden
          size="s"
          options={values.map((value) => ({ value, label: String(value) }))}
          value={null}
          onChange={(value) =>
            void rateStep(bundle, step, value, today).catch((error: unknown) =>
              reportFailure(translate('The rating'), error),
            )
          }
        />
      }
    >
      <b>{translate('Step {step} is done.', { step })}</b>{' '}
      {translate('How much did you enjoy it, from 1, disliked, to 5, loved?')}
    </Banner>
  )
}
