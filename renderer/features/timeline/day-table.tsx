import { useState } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { stepShortName } from '#shared/model/step'
import { barWords } from '#shared/timeline/describe-bar'
import type { Timeline } from '#shared/timeline/timeline'
import { formatMinutes } from '#shared/wording/format-minutes'
import { Button } from '../../ui/button'
import styles from './timeline-tables.module.css'

/** Days on one page; a month and a quarter fit without turning it. */
const pageLength = 98

/** Each day with the work of every step, and the two lines of the progress chart. */
export function DayTable({ timeline, today }: { timeline: Timeline; today: Day }) {
  const { days, lanes, points } = timeline
  const [page, setPage] = useState(() => {
    const index = days.indexOf(today)
    return Math.floor(Math.max(index, 0) / pageLength)
  })
  const bars = lanes.map((lane) => new Map(lane.bars.map((bar) => [bar.date, bar])))
  const shown = points.slice(page * pageLength, (page + 1) * pageLength)
  const pages = Math.ceil(days.length / pageLength)
  return (
    <>
      <table className={styles.table}>
        <caption className="h3">{translate('Days')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('Day')}</th>
            {lanes.map(({ progress: { step } }) => (
              <th key={step} scope="col">
                {translate('Step {step}, {title}', { step, title: stepShortName(step) })}
              </th>
            ))}
            <th scope="col">{translate('First plan so far')}</th>
            <th scope="col">{translate('Done so far')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ date, planned, done, projected }) => (
            <tr key={date} aria-current={date === today ? 'date' : undefined}>
              <th scope="row">{formatDay(date)}</th>
              {bars.map((lane, index) => {
                const bar = lane.get(date)
                return <td key={lanes[index]!.progress.step}>{bar && barWords(bar)}</td>
              })}
              <td>{formatMinutes(planned)}</td>
              <td>
                {done !== null
                  ? formatMinutes(done)
                  : projected !== null &&
                    translate('{minutes} at this pace', { minutes: formatMinutes(projected) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className={styles.pages}>
          <Button size="s" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            {translate('Earlier days')}
          </Button>
          <Button size="s" isDisabled={page === pages - 1} onPress={() => setPage(page + 1)}>
            {translate('Later days')}
          </Button>
        </div>
      )}
    </>
  )
}
