import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { currentRatings } from '#shared/verdict/current-ratings'
import { hasAllRatings } from '#shared/verdict/margin'
import { formatMinutes } from '#shared/wording/format-minutes'
import { EmptyState } from '../../ui/empty-state'
import { AddRow } from './add-task/add-row'
import type { ListedWork } from './rows/list-work'
import { TaskGrid } from './rows/task-grid'
import { SectionHead } from './section-head'
import styles from './today-view.module.css'
import type { TodayProps } from './today-view'
import { useTodayScreen } from './today-screen'

/** What is to do today, and what was done beside it. */
export function SessionList({ today: works, planned, logged }: ListedWork) {
  const screen = useTodayScreen()
  if (works.length === 0) {
    return (
      <>
        <NothingToday {...screen} />
        <AddRow />
      </>
    )
  }
  return (
    <section className={styles.section} aria-label={translate('Today')}>
      <SectionHead
        title={translate('Today')}
        sum={translate('{logged} of {planned} logged', { logged, planned: formatMinutes(planned) })}
      />
      <TaskGrid label={translate('Tasks of today')} works={works} />
      <AddRow />
    </section>
  )
}

function NothingToday({ bundle, schedule, today }: TodayProps) {
  const { firstDay, lastDay } = bundle.plan
  if (bundle.tasks.length === 0) {
    return (
      <EmptyState title={translate('Nothing hangs here yet')}>
        {translate('This plan has no tasks yet. Add them in Edit plan.')}
      </EmptyState>
    )
  }
  const next = schedule.sessions.find(({ date }) => date > today)
  if (today > lastDay) {
    const isRated = hasAllRatings(currentRatings(bundle.ratings))
    return (
      <EmptyState title={translate('The month is behind you')}>
        {isRated
          ? translate('The Verdict page shows which way you lean.')
          : translate('Rate the steps on the Verdict page to see which way you lean.')}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={translate('Nothing hangs on today')}>
      {translate('Rest, or write a few lines.')}
      {next && ` ${describeNext(next.date, today < firstDay)}`}
    </EmptyState>
  )
}

function describeNext(date: Day, isFirst: boolean): string {
  const day = formatDay(date)
  return isFirst
    ? translate('The first session is {day}.', { day })
    : translate('The next session is {day}.', { day })
}
