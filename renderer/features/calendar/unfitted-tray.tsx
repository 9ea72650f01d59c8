import { formatDay } from '#shared/calendar/day'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../ui/step-marker'
import type { CalendarProps } from './calendar-view'
import styles from './unfitted-tray.module.css'

/** How many tasks the tray names; the rest is counted. */
const shownCount = 4

/** The work that found no place before the plan ends, with the reason. Nothing is dropped silently. */
export function UnfittedTray({ bundle, schedule }: CalendarProps) {
  const { unfitted } = schedule
  if (unfitted.length === 0) return null
  const tasks = new Map(bundle.tasks.map((task) => [task.id, task]))
  const minutes = unfitted.reduce((sum, work) => sum + work.minutes, 0)
  const hidden = unfitted.length - shownCount
  return (
    <section className={styles.tray} aria-label="Work that does not fit">
      <div>
        <h2 className="label">Does not fit</h2>
        <p className={styles.note}>
          {formatMinutes(minutes)} before {formatDay(bundle.plan.lastDay)}.
          {hidden > 0 && ` ${hidden} more not shown.`}
        </p>
      </div>
      <ul>
        {unfitted.slice(0, shownCount).map((work) => {
          const task = tasks.get(work.taskId)
          return (
            task && (
              <li key={task.id} className={styles.work} title={task.title}>
                <StepMarker step={task.step} isFilled={false} />
                <span className={styles.words}>
                  <span className={styles.title}>{task.title}</span>
                  <span className={styles.reason}>
                    {formatMinutes(work.minutes)},{' '}
                    {work.reason === 'no-capacity' ? 'no room left' : 'waits for another'}
                  </span>
                </span>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
