import { useMemo } from 'react'
import { formatDay } from '#shared/calendar/day'
import { tasksById } from '#shared/model/tasks-by-id'
import { translate } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'
import { StepMarker } from '../../ui/step-marker'
import styles from './next-list.module.css'
import { SectionHead } from './section-head'
import type { TodayProps } from './today-view'

/** How many sessions of the coming days are named. */
const nextCount = 4

/** What comes after today; nothing when the plan ends here. */
export function NextList({ bundle, schedule, today }: TodayProps) {
  const next = useMemo(() => nextSessions({ bundle, schedule, today }), [bundle, schedule, today])
  if (next.length === 0) return null
  return (
    <section>
      <SectionHead title={translate('Next')} />
      <ul>
        {next.map(({ task, date, minutes }, index) => (
          <li key={`${task.id} ${date}`} className={styles.row}>
            {/* A day is written once, and read out with each of its sessions. */}
            <span className={next[index - 1]?.date === date ? styles.sameDay : styles.day}>
              {formatDay(date)}
            </span>
            <StepMarker step={task.step} isFilled={false} size="s" />
            <span className={styles.title} title={task.title}>
              {task.title}
            </span>
            <span className={styles.minutes}>{formatMinutes(minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nextSessions({ bundle, schedule, today }: TodayProps) {
  const tasks = tasksById(bundle.tasks)
  const next = []
  for (const session of schedule.sessions) {
    if (session.date <= today) continue
    const task = tasks.get(session.taskId)
    if (task?.doneOn === null) next.push({ ...session, task })
    if (next.length === nextCount) break
  }
  return next
}
