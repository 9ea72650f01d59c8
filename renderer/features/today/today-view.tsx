import { type ReactNode, useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import { DayHeading } from './day-heading'
import type { TodayDialog } from './dialogs/today-dialog'
import { type RenderTaskEditor, TodayDialogs } from './dialogs/today-dialogs'
import { EarlierList } from './earlier-list'
import { FocusPanel } from './focus/focus-panel'
import { useFocus } from './focus/use-focus'
import { NextList } from './next-list'
import type { PlanBannerProps } from './plan-banner'
import { listWork } from './rows/list-work'
import { SessionList } from './session-list'
import { TodayBanner } from './today-banner'
import { TodayScreenProvider } from './today-screen'
import styles from './today-view.module.css'
import { useTodayKeys } from './use-today-keys'
import { WeekStrip } from './week-strip'

export interface TodayProps {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

interface TodayViewProps extends PlanBannerProps {
  /** Reads the clock, epoch milliseconds. */
  readonly now: () => number
  readonly composer: ReactNode
  readonly renderTaskEditor: RenderTaskEditor
}

/** The day: its sessions, what is left from earlier, what comes next, and beside it the page to write on. */
export function TodayView({ composer, renderTaskEditor, propose, now, ...props }: TodayViewProps) {
  const { bundle, schedule, today } = props
  const [dialog, openDialog] = useState<TodayDialog | null>(null)
  const focus = useFocus({ bundle, today, now })
  const screen = { ...props, now, propose, focus, openDialog }
  const works = useMemo(() => listWork(bundle, schedule, today), [bundle, schedule, today])
  useTodayKeys(screen, works)
  return (
    <TodayScreenProvider value={screen}>
      <div className={styles.view}>
        <section className={styles.work} aria-labelledby="today-heading">
          <DayHeading {...props} />
          <WeekStrip {...props} />
          <TodayBanner {...props} propose={propose} />
          <FocusPanel />
          <SessionList {...works} />
          <EarlierList {...works} />
          <div className={styles.nextBelow}>
            <NextList {...props} />
          </div>
        </section>
        <aside className={styles.nextBeside} aria-label={translate('Coming up')}>
          <NextList {...props} />
        </aside>
        {composer}
      </div>
      <TodayDialogs
        dialog={dialog}
        renderTaskEditor={renderTaskEditor}
        onClose={() => openDialog(null)}
      />
    </TodayScreenProvider>
  )
}
