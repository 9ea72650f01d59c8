import { stepToRate } from '#shared/verdict/step-to-rate'
import { PlanBanner, type PlanBannerProps } from './plan-banner'
import { RateStepBanner } from './rate-step-banner'

/** The one thing that waits. A rating comes first: it takes one press and is best given while it is fresh. */
export function TodayBanner(props: PlanBannerProps) {
  const step = stepToRate(props.bundle)
  return step ? <RateStepBanner {...props} step={step} /> : <PlanBanner {...props} />
}
