import { formatWeekdayNumber } from '#shared/calendar/format-weekday-number'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { energyLabel } from '#shared/reflection/energy-label'
import type { HeatDay } from '#shared/reflection/heat-map'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'
import styles from './month-table.module.css'

interface MonthTableProps {
  readonly bundle: PlanBundle
  readonly days: readonly HeatDay[]
}

/** The same days to read in rows; days with nothing are left out. */
export function MonthTable({ bundle, days }: MonthTableProps) {
  const shown = days.filter(({ level }) => level > 0)
  if (shown.length === 0)
    return <p className="soft">{translate('Nothing was logged or written this month.')}</p>
  return (
    <table className={styles.table} aria-label={translate('Days with something logged or written')}>
      <thead>
        <tr>
          <th scope="col">{translate('Day')}</th>
          <th scope="col">{translate('Logged')}</th>
          <th scope="col">{translate('Energy')}</th>
          <th scope="col">{translate('Entries')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ date, minutes, entries }) => (
          <tr key={date}>
            <th scope="row">{formatWeekdayNumber(date)}</th>
            <td>{formatMinutes(minutes)}</td>
            <td>{listWords(energiesOf(bundle, date))}</td>
            <td>{entries}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function energiesOf({ reflections }: PlanBundle, day: string): string[] {
  return reflections.flatMap(({ date, energy }) =>
    date === day && energy !== null ? [energyLabel(energy)] : [],
  )
}
