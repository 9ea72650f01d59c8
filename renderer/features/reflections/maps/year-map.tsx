import { type PointerEvent, useMemo } from 'react'
import { type Day, formatDay } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import type { HeatDay } from '#shared/reflection/heat-map'
import { listWords } from '#shared/wording/list-words'
import { HeatDot } from './heat-dot'
import styles from './year-map.module.css'

/** From one day to the next, in units of the picture. */
const step = 13
const top = 24
const left = 6

interface YearMapProps {
  /** Seven places a week, Monday first; null for days of other years. */
  readonly weeks: readonly (readonly (HeatDay | null)[])[]
  readonly today: Day
  readonly chosen: Day | null
  readonly onChoose: (day: Day) => void
}

/** The days of a year. A picture; the month has the same days for the keyboard. A press leads to its day. */
export function YearMap({ weeks, today, chosen, onChoose }: YearMapProps) {
  // None of it hangs on what is chosen, and most of what is drawn anew is another choice.
  const { places, dots, months, description } = useMemo(() => {
    const placed = placeDays(weeks)
    return {
      places: new Map(placed.map((place) => [place.day.date, place])),
      dots: placed.map(({ day, x, y }) => (
        <HeatDot key={day.date} level={day.level} isWritten={day.entries > 0} cx={x} cy={y} />
      )),
      months: placed.filter(({ day }) => day.date.endsWith('-01')),
      description: describeYear(placed.map(({ day }) => day)),
    }
  }, [weeks])
  const chosenPlace = chosen === null ? undefined : places.get(chosen)
  const todayPlace = places.get(today)

  function choose({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) {
    const { left: x, top: y, width } = currentTarget.getBoundingClientRect()
    const scale = pictureWidth(weeks) / width
    const week = Math.round(((clientX - x) * scale - left) / step)
    const day = weeks[week]?.[Math.round(((clientY - y) * scale - top) / step)]
    if (day && day.level > 0) onChoose(day.date)
  }

  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${pictureWidth(weeks)} ${top + 6 * step + 7}`}
      role="img"
      aria-label={description}
      onPointerUp={choose}
    >
      {months.map(({ day, x }) => (
        <text key={day.date} className={styles.month} x={x + 7} y={12}>
          {formatDay(day.date, 'month').slice(0, 3)}
        </text>
      ))}
      {dots}
      {chosenPlace && (
        <rect
          className={styles.chosen}
          x={chosenPlace.x - 6.5}
          y={chosenPlace.y - 6.5}
          width={step}
          height={step}
          rx={3}
        />
      )}
      {todayPlace && todayPlace.day.level === 0 && (
        <circle className={styles.today} cx={todayPlace.x} cy={todayPlace.y} r={4.5} />
      )}
    </svg>
  )
}

function pictureWidth(weeks: YearMapProps['weeks']): number {
  return (weeks.length - 1) * step + 2 * left
}

function placeDays(weeks: YearMapProps['weeks']) {
  return weeks.flatMap((week, column) =>
    week.flatMap((day, row) =>
      day ? [{ day, x: left + column * step, y: top + row * step }] : [],
    ),
  )
}

/** "Reflections in 2026: 4 in May and 10 in November. Larger dots mean more minutes." */
function describeYear(days: readonly HeatDay[]): string {
  const months = new Map<string, number>()
  for (const { date, entries } of days) {
    const month = formatDay(date, 'month').split(' ')[0] ?? ''
    if (entries > 0) months.set(month, (months.get(month) ?? 0) + entries)
  }
  const counts = [...months].map(([month, count]) =>
    translate('{number} in {month}', { number: count, month }),
  )
  const year = days[0]?.date.slice(0, 4) ?? ''
  if (counts.length === 0) return translate('No reflections in {year} yet.', { year })
  return translate('Reflections in {year}: {months}. Larger dots mean more minutes.', {
    year,
    months: listWords(counts),
  })
}
