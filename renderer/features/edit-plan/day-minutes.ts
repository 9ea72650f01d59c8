import { addDays, type Day } from '#shared/calendar/day'
import { type DayRange, dayRangeLabel } from '#shared/calendar/day-range'
import { translate } from '#shared/language/translate'
import type { Plan } from '#shared/model/plan'
import { formatMinutes } from '#shared/wording/format-minutes'

/** Days in a row that have the same minutes of their own. */
export interface DayMinutes extends DayRange {
  /** 0 for days off. */
  readonly minutes: number
}

/** The days still to come that differ from their weekday, as few ranges as say it, in order of time. */
export function comingDayMinutes({ overrides, firstDay, lastDay }: Plan, today: Day): DayMinutes[] {
  const ranges: DayMinutes[] = []
  const entries = Object.entries(overrides) as [Day, number][]
  for (const [day, minutes] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (day < today || day < firstDay || day > lastDay) continue
    const previous = ranges.at(-1)
    if (previous?.minutes === minutes && addDays(previous.last, 1) === day) {
      ranges[ranges.length - 1] = { ...previous, last: day }
    } else {
      ranges.push({ first: day, last: day, minutes })
    }
  }
  return ranges
}

/** "Thu 24 to Sat 26 Dec, off" or "Sat 28 Nov, 90 min". */
export function dayMinutesLabel(range: DayMinutes): string {
  const days = dayRangeLabel(range)
  return range.minutes === 0
    ? translate('{days}, off', { days })
    : `${days}, ${formatMinutes(range.minutes)}`
}

/** What undo calls it: "Take Thu 24 Dec off" or "Give Sat 28 Nov 90 min". */
export function dayMinutesChange(range: DayMinutes): string {
  const day = dayRangeLabel(range)
  return range.minutes === 0
    ? translate('Take {day} off', { day })
    : translate('Give {day} {minutes}', { day, minutes: formatMinutes(range.minutes) })
}
