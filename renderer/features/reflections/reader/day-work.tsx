import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import { dayOverview } from '#shared/schedule/day-overview'
import type { Schedule } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../../ui/step-marker'
import styles from './day-work.module.css'

interface DayWorkProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly reflection: Reflection
}

/** What was worked on that day. */
export function DayWork({ bundle, schedule, today, reflection: { date } }: DayWorkProps) {
  const { sessions, extra } = useMemo(
    () => dayOverview(bundle, schedule, date, today),
    [bundle, schedule, date, today],
  )
  const work = [...sessions, ...extra].filter(
    ({ task, logged }) => logged > 0 || task.doneOn === date,
  )
  if (work.length === 0) return null
  return (
    <section className={styles.work} aria-labelledby="day-work-heading">
      <h3 className="label" id="day-work-heading">
        {translate('Worked on')}
      </h3>
      <ul>
        {work.map(({ task, logged }) => (
          <li key={task.id}>
            <StepMarker
              step={task.step}
              isFilled
              label={translate('Step {step}', { step: task.step })}
            />
            <span className="grow">{task.title}</span>
            {task.doneOn === date && (
              <span className={styles.done}>
                <Check aria-hidden />
                {translate('done')}
              </span>
            )}
            {logged > 0 && <span className="num">{formatMinutes(logged)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
