import { translate } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { StepMarker } from '../../../ui/step-marker'
import { useCalendar } from '../calendar-context'
import { SessionButton } from '../sessions/session-button'
import { worksOfDay } from '../sessions/works-of-day'
import styles from './day-tasks.module.css'

/** How many tasks a cell of a month names; the rest is counted. */
const shownCount = 2

/** The tasks of a day, planned and done beside the plan; filled marks are done or logged. */
export function DayTasks({ day, isTall }: { day: DayOverview; isTall: boolean }) {
  const { today, openDialog } = useCalendar()
  const works = worksOfDay(day, today)
  if (works.length === 0) return null
  const shown = isTall ? works : works.slice(0, shownCount)
  const hidden = works.length - shown.length
  return (
    <div className={styles.tasks} data-past={day.state === 'logged' || undefined}>
      {shown.map((work) => (
        <SessionButton key={work.task.id} work={work} tabIndex={-1} className={styles.task}>
          <StepMarker
            step={work.task.step}
            isFilled={work.isFilled}
            size="s"
            className={styles.marker}
          />
          <span className={styles.title}>
            {work.task.title}
            {/* not translated: a unit */}
            {isTall && <span className={styles.minutes}>{`${work.minutes}\u00a0min`}</span>}
          </span>
        </SessionButton>
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          tabIndex={-1}
          data-item
          title={works.map(({ task }) => task.title).join('\n')}
          onClick={() => openDialog({ kind: 'day', day: day.date })}
        >
          {translate('and {number} more', { number: hidden })}
        </button>
      )}
    </div>
  )
}
