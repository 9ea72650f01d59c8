import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { overviewDays, type DayOverview } from '#shared/schedule/day-overview'
import { baselineMinutes } from './baseline-minutes'
import { type CalendarPlace, weeksAt } from './calendar-place'
import type { CalendarProps } from './calendar-view'
import { canOpen } from './day/open-day-button'
import type { CalendarWeek } from './month-weeks'
import { type UnscheduledWork, unscheduledWork } from './unscheduled-work'

/** What the calendar draws, derived from the plan. */
export interface ShownDays {
  readonly weeks: readonly CalendarWeek[]
  /** One for each day of the weeks. */
  readonly overviews: readonly DayOverview[]
  readonly unscheduled: readonly UnscheduledWork[]
  /** Minutes of the first plan by day; null when they are not shown. */
  readonly baseline: ReadonlyMap<Day, number> | null
  /** A free day that is offered for work without a day; null when there is none. */
  readonly offered: Day | null
}

/** Looks through the plan only when it, the day or the page changes: a long plan stays quick. */
export function useShownDays(
  { bundle, schedule, today }: CalendarProps,
  place: CalendarPlace,
  showsFirstPlan: boolean,
): ShownDays {
  const { plan } = bundle
  const { span, shown } = place
  const weeks = useMemo(() => weeksAt({ span, shown }, { plan, today }), [span, shown, plan, today])
  const overviews = useMemo(() => {
    const days = weeks.flatMap((week) => week.days)
    return overviewDays(bundle, schedule, days, today)
  }, [bundle, schedule, weeks, today])
  const unscheduled = useMemo(
    () => unscheduledWork(bundle, schedule, today),
    [bundle, schedule, today],
  )
  const baseline = useMemo(
    () => (showsFirstPlan ? baselineMinutes(bundle) : null),
    [bundle, showsFirstPlan],
  )
  const free = unscheduled.length > 0 && overviews.find((day) => canOpen(day, today))
  return { weeks, overviews, unscheduled, baseline, offered: free ? free.date : null }
}
