import { translate } from '#shared/language/translate'
import type { DayOverview } from '#shared/schedule/day-overview'
import { useCalendar } from '../../calendar-context'
import { worksOfDay } from '../../sessions/works-of-day'
import styles from './day-dialog.module.css'
import { DayWorkRow } from './day-work-row'
import { LogOtherTask } from './log-other-task'

interface DayWorkListProps {
  readonly overview: DayOverview
  readonly typedTaskId?: string | undefined
}

/** The sessions of a day and what was done beside them. */
export function DayWorkList({ overview, typedTaskId }: DayWorkListProps) {
  const { today } = useCalendar()
  const works = worksOfDay(overview, today)
  const planned = works.filter(({ isExtra }) => !isExtra)
  const extra = works.filter(({ isExtra }) => isExtra)
  const canLog = overview.date <= today
  return (
    <>
      {planned.length > 0 && (
        <section aria-label={translate('Sessions')}>
          <h3 className="label">{translate('Sessions')}</h3>
          <ul className={styles.list}>
            {planned.map((work) => (
              <DayWorkRow key={work.task.id} work={work} isTyped={work.task.id === typedTaskId} />
            ))}
          </ul>
        </section>
      )}
      {(extra.length > 0 || canLog) && (
        <section aria-label={translate('Beside the plan')}>
          <h3 className="label">{translate('Beside the plan')}</h3>
          <ul className={styles.list}>
            {extra.map((work) => (
              <DayWorkRow key={work.task.id} work={work} isTyped={work.task.id === typedTaskId} />
            ))}
          </ul>
          {canLog && <LogOtherTask day={overview.date} listed={works} />}
        </section>
      )}
    </>
  )
}
