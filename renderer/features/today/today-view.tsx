import type { ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { DayHeading } from './day-heading'
import { EarlierList } from './earlier-list'
import { NextList } from './next-list'
import { RateStepBanner } from './rate-step-banner'
import { SessionList } from './session-list'
import styles from './today-view.module.css'
import { WeekStrip } from './week-strip'

export interface TodayProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** The day: its sessions, what is left from earlier, what comes next, and beside it the page to write on. */
export function TodayView({ composer, ...props }: TodayProps & { readonly composer: ReactNode }) {
  return (
    <div className={styles.view}>
      <section className={styles.work} aria-labelledby="today-heading">
        <DayHeading {...props} />
        <WeekStrip {...props} />
        <RateStepBanner {...props} />
        <SessionList {...props} />
        <EarlierList {...props} />
        <div className={styles.nextBelow}>
          <NextList {...props} />
        </div>
      </section>
      <aside className={styles.nextBeside} aria-label="Coming up">
        <NextList {...props} />
      </aside>
      {composer}
    </div>
  )
}
