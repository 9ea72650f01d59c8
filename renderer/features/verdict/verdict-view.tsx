import { useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { CopyPart } from '#shared/export/copy/copied-part'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import type { PlanDraft } from '#shared/template/plan-draft'
import { shownVerdict } from '#shared/verdict/shown-verdict'
import { useSettings } from '../../desktop/settings'
import { HiddenVerdict } from './hidden-verdict'
import { PlumbStage } from './plumb-stage'
import { RecordSheet } from './record/record-sheet'
import { useRecordSheet } from './record/use-record-sheet'
import { StepRatings } from './step-ratings'
import { UnratedVerdict } from './unrated-verdict'
import { VerdictWords } from './verdict-words'
import styles from './verdict-view.module.css'
import { type Supposition, whatIfOf } from './what-if/supposition'

interface VerdictViewProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly startPlan: (proposal: PlanDraft) => void
  readonly copyPart: CopyPart
  /** Leads to an entry in its journal. */
  readonly openReflection: (id: string) => void
}

/** Rate the steps on the left under the line; read what they say on the right. */
export function VerdictView(props: VerdictViewProps) {
  const { bundle, schedule, today, startPlan, copyPart, openReflection } = props
  const showRunning = useSettings()?.showRunningVerdict ?? false
  const shown = useMemo(
    () => shownVerdict(bundle, schedule, today, showRunning),
    [bundle, schedule, today, showRunning],
  )
  const isEarly = useMemo(
    () => showRunning && shownVerdict(bundle, schedule, today, false).isHidden,
    [bundle, schedule, today, showRunning],
  )
  const isUnrated = shown.verdict.missing.length === 4
  const isTold = !isUnrated && !shown.isHidden

  const [supposition, setSupposition] = useState<Supposition | null>(null)
  const whatIf = isTold && supposition ? whatIfOf(bundle, supposition) : null

  const record = useRecordSheet()
  if (record.isOpen && isTold)
    return <RecordSheet bundle={bundle} copyPart={copyPart} onClose={record.close} />
  return (
    <div className={styles.view}>
      <section className={styles.left} aria-label={translate('Plumb line')}>
        <PlumbStage shown={shown} whatIf={whatIf?.kind === 'answer' ? whatIf : null} />
        <StepRatings bundle={bundle} today={today} hasMeans={!shown.isHidden} />
      </section>
      {/* It holds no control in most states, and the keyboard has to reach it to scroll. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.right} aria-labelledby="verdict-headline" tabIndex={0}>
        {isUnrated ? (
          <UnratedVerdict isHidden={shown.isHidden} />
        ) : shown.isHidden ? (
          <HiddenVerdict rated={4 - shown.verdict.missing.length} />
        ) : (
          <VerdictWords
            bundle={bundle}
            today={today}
            shown={shown}
            isEarly={isEarly}
            supposition={supposition}
            whatIf={whatIf}
            onSuppose={setSupposition}
            startPlan={startPlan}
            openReflection={openReflection}
            onOpenRecord={record.open}
            recordButton={record.button}
          />
        )}
      </section>
    </div>
  )
}
