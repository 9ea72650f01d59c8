import { type Day, formatDay } from '#shared/calendar/day'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { dayOverview } from '#shared/schedule/day-overview'
import { formatMinutes } from '#shared/wording/format-minutes'
import { SectionHead } from './section-head'
import { SessionRow } from './session-row'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'

/** Work that past days left open, ready to be done today. It stays listed until it is checked off. */
export function EarlierList({ bundle, schedule, today }: TodayProps) {
  const { sessions } = dayOverview(bundle, schedule, today, today)
  const listed = new Set(sessions.map(({ task }) => task.id))
  const open = openFromEarlier(bundle, schedule, today).filter(({ task }) => !listed.has(task.id))
  if (open.length === 0) return null
  const minutes = open.reduce((sum, work) => sum + work.minutes, 0)
  return (
    <section className={styles.section} aria-label="Open from earlier days">
      <SectionHead title="Open from earlier days" sum={formatMinutes(minutes)} />
      <ul>
        {open.map(({ task, days, minutes: planned }) => (
          <SessionRow
            key={task.id}
            bundle={bundle}
            task={task}
            planned={planned}
            today={today}
            missed={missedWords(days)}
          />
        ))}
      </ul>
    </section>
  )
}

/** "Missed Wed 11", or how many days when there were several. */
function missedWords(days: readonly Day[]): string {
  const [day, ...others] = days
  if (!day || others.length > 0) return `Missed ${days.length} days`
  return `Missed ${formatDay(day, 'weekday')} ${formatDay(day, 'number')}`
}
