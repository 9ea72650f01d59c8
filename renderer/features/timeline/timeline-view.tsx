import { useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { deriveTimeline } from '#shared/timeline/timeline'
import type { ProposePlan } from '../../db/plan-proposal'
import { TimelineChart } from './timeline-chart'
import { TimelineHead } from './timeline-head'
import { TimelineTables } from './timeline-tables'
import styles from './timeline-view.module.css'

interface TimelineProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
  readonly propose: ProposePlan
}

/** The way a timeline is read. */
export type TimelineForm = 'chart' | 'table'

/** The steps over the weeks: what was planned, what became of it, and where it leads. */
export function TimelineView({ bundle, schedule, today, propose }: TimelineProps) {
  const timeline = useMemo(() => deriveTimeline(bundle, schedule, today), [bundle, schedule, today])
  const [form, setForm] = useState<TimelineForm>('chart')
  const [showsFirstPlan, setShowsFirstPlan] = useState(false)
  return (
    <div className={styles.view}>
      <TimelineHead
        timeline={timeline}
        bundle={bundle}
        today={today}
        propose={propose}
        form={form}
        onForm={setForm}
        showsFirstPlan={showsFirstPlan}
        onShowFirstPlan={setShowsFirstPlan}
      />
      {form === 'chart' ? (
        <TimelineChart
          // Another plan begins at its own today.
          key={bundle.plan.id}
          timeline={timeline}
          today={today}
          showsFirstPlan={showsFirstPlan}
        />
      ) : (
        <TimelineTables timeline={timeline} today={today} />
      )}
    </div>
  )
}
