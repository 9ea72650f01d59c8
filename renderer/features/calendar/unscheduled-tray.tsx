import clsx from 'clsx'
import { GripVertical } from 'lucide-react'
import { useMemo } from 'react'
import { translate } from '#shared/language/translate'
import { applyRemedy } from '#shared/planning/apply-remedy'
import { catchUp } from '#shared/planning/catch-up'
import { describeRemedy } from '#shared/planning/describe-remedy'
import { planSchedule } from '#shared/schedule/plan-schedule'
import type { Remedy } from '#shared/schedule/schedule'
import { Button } from '../../ui/button'
import { StepMarker } from '../../ui/step-marker'
import { useCalendar } from './calendar-context'
import { SessionButton } from './sessions/session-button'
import { describeUnscheduled, type UnscheduledWork } from './unscheduled-work'
import styles from './unscheduled-tray.module.css'

/** Work without a day: what was missed and what does not fit, with the ways to give it one. */
export function UnscheduledTray({ work }: { work: readonly UnscheduledWork[] }) {
  const { bundle } = useCalendar()
  const remedies = useRemedies()
  if (work.length === 0) return null
  return (
    <section
      className={clsx(styles.tray, remedies.length > 0 && styles.tall)}
      aria-label={translate('Work without a day')}
    >
      <div className={styles.sum}>
        <h2 className="label">{translate('Without a day')}</h2>
        <p className={styles.note}>{describeUnscheduled(work, bundle.plan.lastDay)}</p>
      </div>
      <ul className={styles.list}>
        {work.map((one) => (
          <li key={`${one.kind} ${one.task.id}`}>
            <SessionButton work={one} note={one.note} className={styles.work}>
              <GripVertical className={styles.grip} aria-hidden />
              <StepMarker step={one.task.step} />
              <span className={styles.words}>
                <span className={styles.title}>{one.task.title}</span>
                <span className={styles.reason}>{one.note}</span>
              </span>
            </SessionButton>
          </li>
        ))}
      </ul>
      <Ways work={work} remedies={remedies} />
    </section>
  )
}

interface WaysProps {
  readonly work: readonly UnscheduledWork[]
  readonly remedies: readonly Remedy[]
}

/** What makes room for all of it; each is shown before it is done. */
function Ways({ work, remedies }: WaysProps) {
  const { bundle, today, propose } = useCalendar()
  const hasMissed = work.some(({ kind }) => kind === 'missed')
  return (
    <div className={styles.ways}>
      {hasMissed && (
        <Button
          size="s"
          onPress={() =>
            propose({
              label: translate('Catch up'),
              after: catchUp(bundle, today),
              preview: 'always',
            })
          }
        >
          {translate('Catch up')}
        </Button>
      )}
      {remedies.map((remedy) => {
        const label = describeRemedy(remedy, bundle.tasks)
        const after = () => applyRemedy(bundle, remedy, today)
        return (
          <Button
            key={remedy.kind}
            size="s"
            onPress={() => propose({ label, after: after(), preview: 'always' })}
          >
            {label}
          </Button>
        )
      })}
    </div>
  )
}

/**
 * What would make everything fit. Any change plans from today on and takes what was missed along, so
 * the remedies are those of the plan after that: only they are enough.
 */
function useRemedies(): readonly Remedy[] {
  const { bundle, schedule, today } = useCalendar()
  return useMemo(
    () => (schedule.unfitted.length > 0 ? planSchedule(catchUp(bundle, today)).remedies : []),
    [bundle, schedule, today],
  )
}
