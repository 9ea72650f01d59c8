import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Consistency, describeKept } from '#shared/reflection/consistency'
import { heatDays, weeksOfYear } from '#shared/reflection/heat-map'
import { formatMinutes } from '#shared/wording/format-minutes'
import { HeatLegend } from './heat-legend'
import styles from './year-band.module.css'
import { YearMap } from './year-map'
import { Translated } from '../../../ui/translated'

interface YearBandProps {
  readonly bundle: PlanBundle
  readonly today: Day
  /** The day that is read, null when none is; its year is shown, or else this one. */
  readonly chosen: Day | null
  readonly consistency: Consistency
  readonly onChoose: (day: Day) => void
}

/** The year in drops of ink, and what it adds up to. Hidden where the window is narrow. */
export function YearBand({ bundle, today, chosen, consistency, onChoose }: YearBandProps) {
  const year = (chosen ?? today).slice(0, 4)
  const weeks = useMemo(() => {
    const places = weeksOfYear(`${year}-01-01` as Day)
    const days = new Map(
      heatDays(
        bundle,
        places.flat().filter((day) => day !== null),
      ).map((day) => [day.date, day]),
    )
    return places.map((week) => week.map((day) => (day && days.get(day)) ?? null))
  }, [bundle, year])
  const days = weeks.flat().filter((day) => day !== null)
  const entries = days.reduce((sum, day) => sum + day.entries, 0)
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0)
  return (
    <section className={styles.band} aria-label={translate('The year {year}', { year })}>
      <YearMap weeks={weeks} today={today} chosen={chosen} onChoose={onChoose} />
      <div className={styles.key}>
        <p>
          <Translated
            text="{entries} in {year}, {minutes}"
            parts={{
              entries: <b>{translateCount(entries, '{count} entry', '{count} entries')}</b>,
              year,
              minutes: formatMinutes(minutes),
            }}
          />
        </p>
        {consistency.planned > 0 && <p>{describeKept(consistency)}</p>}
        <HeatLegend />
      </div>
    </section>
  )
}
