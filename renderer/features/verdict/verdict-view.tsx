import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { useSettings } from '../../desktop/settings'
import { EvidenceSection } from './evidence/evidence-section'
import { HiddenVerdict } from './hidden-verdict'
import { PlumbStage } from './plumb-stage'
import { StepRatings } from './step-ratings'
import { UnratedVerdict } from './unrated-verdict'
import { VerdictWords } from './verdict-words'
import styles from './verdict-view.module.css'

interface VerdictViewProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** Rate the steps on the left under the line; read what they say on the right. */
export function VerdictView({ bundle, schedule, today }: VerdictViewProps) {
  const showRunning = useSettings()?.showRunningVerdict ?? false
  const shown = useMemo(
    () => shownVerdict(bundle, schedule, today, showRunning),
    [bundle, schedule, today, showRunning],
  )
  const isEarly = useMemo(
    () => showRunning && shownVerdict(bundle, schedule, today, false).isHidden,
    [bundle, schedule, today, showRunning],
  )
  return (
    <div className={styles.view}>
      <section className={styles.left} aria-label="Plumb line">
        <PlumbStage shown={shown} />
        <StepRatings bundle={bundle} today={today} hasMeans={!shown.isHidden} />
      </section>
      {/* It holds no control in most states, and the keyboard has to reach it to scroll. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.right} aria-labelledby="verdict-headline" tabIndex={0}>
        {shown.verdict.missing.length === 4 ? (
          <UnratedVerdict isHidden={shown.isHidden} />
        ) : shown.isHidden ? (
          <HiddenVerdict rated={4 - shown.verdict.missing.length} />
        ) : (
          <>
            <VerdictWords shown={shown} isEarly={isEarly} />
            <EvidenceSection bundle={bundle} />
          </>
        )}
      </section>
    </div>
  )
}
