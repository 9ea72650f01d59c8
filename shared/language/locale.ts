import type { Weekday } from '#shared/calendar/day'
import type { Language } from '#shared/language/languages'

/** How the app speaks and writes: each part is chosen by itself, or taken from the system. */
export interface Locale {
  readonly language: Language
  readonly dateOrder: DateOrder
  /** 0 = Sunday ... 6 = Saturday. */
  readonly weekStartsOn: Weekday
  readonly clockHours: ClockHours
}

/** What comes first in a date: 17 Nov 2026, Nov 17, 2026, or 2026-11-17. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first'

/** Hours of the clock: 19:09, or 7:09 pm. */
export type ClockHours = '24' | '12'

/** How files are written, whoever writes them, and how the app speaks until it is told otherwise. */
export const fileLocale: Locale = {
  language: 'en',
  dateOrder: 'day-first',
  weekStartsOn: 1,
  clockHours: '24',
}
