import { Star } from 'lucide-react'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import { type Step, steps, stepTitle } from '#shared/model/step'
import { rateStep } from '../../db/ratings'
import { Banner } from '../../ui/banner'
import { Segmented } from '../../ui/segmented'
import { reportFailure } from '../../ui/report-failure'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'

const values: readonly RatingValue[] = [1, 2, 3, 4, 5]

/** Asks how much a step was enjoyed while it is fresh: once all its tasks are done and it has no rating. */
export function RateStepBanner({ bundle, today }: TodayProps) {
  const step = finishedWithoutRating(bundle)
  if (!step) return null
  return (
    <Banner
      tone="info"
      className={styles.banner}
      icon={<Star size={16} />}
      actions={
        <Segmented<RatingValue>
          label={`Rate step ${step}, ${stepTitle(step)}, 1 to 5`}
          isLabelHidden
          size="s"
          options={values.map((value) => ({ value, label: String(value) }))}
          value={null}
          onChange={(value) =>
            void rateStep(bundle, step, value, today).catch((error: unknown) =>
              reportFailure('The rating', error),
            )
          }
        />
      }
    >
      <b>Step {step} is done.</b> How much did you enjoy it, from 1, disliked, to 5, loved?
    </Banner>
  )
}

function finishedWithoutRating({ tasks, ratings }: PlanBundle): Step | undefined {
  return steps.find((step) => {
    const own = tasks.filter((task) => task.step === step && !task.optional)
    const isDone = own.length > 0 && own.every((task) => task.doneOn !== null)
    return isDone && !ratings.some((rating) => rating.step === step)
  })
}
