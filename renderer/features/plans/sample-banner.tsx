import type { Plan } from '#shared/model/plan'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { deletePlan } from './change-plans'
import styles from './sample-banner.module.css'

/** Says on every screen of the sample that it is one, and takes it away. */
export function SampleBanner({ plan }: { plan: Plan }) {
  if (!plan.isSample) return null
  return (
    <Banner
      tone="info"
      className={styles.banner}
      actions={
        <Button size="s" onPress={() => void deletePlan(plan.id)}>
          Remove the sample
        </Button>
      }
    >
      <b>This is a sample month.</b>
    </Banner>
  )
}
