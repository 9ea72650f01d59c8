import type { ReactNode } from 'react'
import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { DayHeading } from './day-heading'
import { EarlierList } from './earlier-list'
import { NextList } from './next-list'
import type { PlanBannerProps } from './plan-banner'
import { SessionList } from './session-list'
import { TodayBanner } from './today-banner'
import styles from './today-view.module.css'
import { WeekStrip } from './week-strip'

export interface TodayProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

interface TodayViewProps extends PlanBannerProps {
  readonly composer: ReactNode
}

/** The day: its sessions, what is left from earlier, what comes next, and beside it the page to write on. */
export function TodayView({ composer, propose, ...props }: TodayViewProps) {
  return (
    <div className={styles.view}>
      <section className={styles.work} aria-labelledby="today-heading">
        <DayHeading {...props} />
        <WeekStrip {...props} />
        <TodayBanner {...props} propose={propose} />
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
