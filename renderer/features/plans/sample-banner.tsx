import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { Button } from '../../ui/button'
import { StripBanner } from '../../ui/strip-banner'
import { deletePlan } from './change-plans'

/** Says on every screen of the sample that it is one, and takes it away. */
export function SampleBanner({ plan }: { plan: Plan }) {
  if (!plan.isSample) return null
  return (
    <StripBanner
      tone="info"
      actions={
        <Button size="s" onPress={() => void deletePlan(plan.id)}>
          {translate('Remove the sample')}
        </Button>
      }
    >
      <b>{translate('This is a sample month.')}</b>
    </StripBanner>
  )
}
