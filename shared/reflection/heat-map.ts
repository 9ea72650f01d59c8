import {
  addDays,
  type Day,
  daysFrom,
  formatDay,
  startOfMonth,
  startOfWeek,
} from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { translate, translateCount } from '#shared/language/translate'
import { formatMinutes } from '#shared/wording/format-minutes'

/** How large the mark of a day is drawn: 0 = nothing logged or written, 4 = the most. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4

/** What a map of days shows of one. */
export interface HeatDay {
  readonly date: Day
  /** Minutes logged. */
  readonly minutes: number
  /** How many entries were written about it. */
  readonly entries: number
  readonly level: HeatLevel
}

/** The fewest minutes of the levels 2, 3 and 4: an evening of half an hour, an hour, an hour and a half. */
const levelStarts = [31, 61, 95] as const

/** What stands at the two ends of the legend; not translated: units. */
export const heatEnds = { least: '30', most: `${levelStarts[2]}+\u00a0min` } as const

/**
 * What a map shows of days, looking through the plan only once.
 *
 * @param days in any order
 * @returns one for each day, in the same order
 */
export function heatDays({ logs, reflections }: PlanBundle, days: readonly Day[]): HeatDay[] {
  const minutesOf = new Map<Day, number>()
  for (const { date, minutes } of logs) minutesOf.set(date, (minutesOf.get(date) ?? 0) + minutes)
  const entriesOf = new Map<Day, number>()
  for (const { date } of reflections) entriesOf.set(date, (entriesOf.get(date) ?? 0) + 1)
  return days.map((date) => {
    const minutes = minutesOf.get(date) ?? 0
    const entries = entriesOf.get(date) ?? 0
    return { date, minutes, entries, level: heatLevel(minutes, entries) }
  })
}

/**
 * A day of the map in words.
 *
 * @example describeHeatDay({ date: toDay('2026-11-10'), minutes: 105, entries: 1, level: 4 })
 *   // 'Tue 10 Nov, 1 h 45 min logged, 1 entry'
 */
export function describeHeatDay({ date, minutes, entries }: HeatDay): string {
  const logged =
    minutes > 0
      ? translate('{minutes} logged', { minutes: formatMinutes(minutes) })
      : translate('nothing logged')
  const written =
    entries > 0
      ? translateCount(entries, '{count} entry', '{count} entries')
      : translate('nothing written')
  return `${formatDay(date)}, ${logged}, ${written}`
}

/**
 * The weeks of a month as a calendar shows them, from the day a week starts on.
 *
 * @param month any day of it
 * @returns seven places a week; null for those of other months
 */
export function weeksOfMonth(month: Day): (Day | null)[][] {
  const first = startOfMonth(month)
  const last = addDays(startOfMonth(addDays(first, 31)), -1)
  return weeksBetween(first, last)
}

/**
 * The weeks of a year.
 *
 * @param day any day of it
 * @returns seven places a week; null for those of other years
 */
export function weeksOfYear(day: Day): (Day | null)[][] {
  const first = startOfMonth(`${day.slice(0, 4)}-01-01` as Day)
  const last = addDays(startOfMonth(addDays(first, 360)), 30)
  return weeksBetween(first, last)
}

function heatLevel(minutes: number, entries: number): HeatLevel {
  if (minutes === 0) return entries > 0 ? 1 : 0
  return (1 + levelStarts.filter((start) => minutes >= start).length) as HeatLevel
}

function weeksBetween(first: Day, last: Day): (Day | null)[][] {
  const start = startOfWeek(first)
  const days = daysFrom(start, addDays(startOfWeek(last), 6))
  const inside = days.map((day) => (day >= first && day <= last ? day : null))
  return Array.from({ length: days.length / 7 }, (_, week) => inside.slice(week * 7, week * 7 + 7))
}
