import { dayOverview, type DayOverview } from '#shared/schedule/day-overview'
import { formatDay } from '#shared/calendar/day'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { formatMinutes } from '#shared/wording/format-minutes'
import { EmptyState } from '../../ui/empty-state'
import { SectionHead } from './section-head'
import { SessionRow } from './session-row'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'

/** What is to do today, and what was done beside it. */
export function SessionList({ bundle, schedule, today }: TodayProps) {
  const day = dayOverview(bundle, schedule, today, today)
  // Open work of earlier days has a list of its own, also while it is worked on.
  const listedBelow = new Set(openFromEarlier(bundle, schedule, today).map(({ task }) => task.id))
  const rows = [
    ...day.sessions.map(({ task, minutes }) => ({ task, planned: minutes })),
    ...day.extra
      .filter(({ task }) => !listedBelow.has(task.id))
      .map(({ task }) => ({ task, planned: 0 })),
  ]
  if (rows.length === 0) return <NothingToday bundle={bundle} schedule={schedule} today={today} />
  return (
    <section className={styles.section} aria-label="Today">
      <SectionHead title="Today" sum={loggedOf(day)} />
      <ul>
        {rows.map(({ task, planned }) => (
          <SessionRow key={task.id} bundle={bundle} task={task} planned={planned} today={today} />
        ))}
      </ul>
    </section>
  )
}

function loggedOf({ logged, planned }: DayOverview): string {
  return `${logged} of ${formatMinutes(planned)} logged`
}

function NothingToday({ bundle, schedule, today }: TodayProps) {
  const { firstDay, lastDay } = bundle.plan
  const next = schedule.sessions.find(({ date }) => date > today)
  if (today > lastDay) {
    return (
      <EmptyState title="The month is behind you">
        Rate the steps on the Verdict page to see which way you lean.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing hangs on today">
      Rest, or write a few lines.
      {next && ` The ${today < firstDay ? 'first' : 'next'} session is ${formatDay(next.date)}.`}
    </EmptyState>
  )
}
