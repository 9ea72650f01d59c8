import {
  addDays,
  formatDay,
  startOfWeek,
  toDay,
  type Weekday,
  weekdayOf,
} from '#shared/calendar/day'

/** A day of the week with its name. */
export interface NamedWeekday {
  readonly weekday: Weekday
  /** Such as "Mon". */
  readonly short: string
  /** Such as "Monday". */
  readonly long: string
}

/** The seven days of a week, from the one it starts on, in the language of the app. */
export function weekdays(): NamedWeekday[] {
  const start = startOfWeek(toDay('2026-11-04'))
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const day = addDays(start, offset)
    return {
      weekday: weekdayOf(day),
      short: formatDay(day, 'weekday'),
      long: formatDay(day, 'weekday-long'),
    }
  })
}
