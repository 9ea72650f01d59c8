import type { DayStyle } from '#shared/calendar/day'
import type { Language } from '#shared/language/languages'
import type { DateOrder } from '#shared/language/locale'

/** The patterns of date-fns for a language and an order of dates. */
export function dayPatterns(
  language: Language,
  dateOrder: DateOrder,
): Readonly<Record<DayStyle, string>> {
  return dateOrder === 'year-first' ? yearFirst : wordy[language][dateOrder]
}

/** In figures, and the weekday where it is asked for; a month by itself has its name. */
const yearFirst = {
  short: 'EEE MM-dd',
  'short-year': 'EEE yyyy-MM-dd',
  long: 'EEEE MM-dd',
  'long-year': 'EEEE yyyy-MM-dd',
  date: 'yyyy-MM-dd',
  month: 'MMMM yyyy',
  'day-month': 'MM-dd',
  weekday: 'EEE',
  'weekday-long': 'EEEE',
  number: 'd',
  'first-of-days': 'yyyy-MM-dd',
  'last-of-days': 'yyyy-MM-dd',
}

const english = {
  'day-first': {
    short: 'EEE d MMM',
    'short-year': 'EEE d MMM yyyy',
    long: 'EEEE d MMMM',
    'long-year': 'EEEE d MMMM yyyy',
    date: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    'day-month': 'd MMM',
    weekday: 'EEE',
    'weekday-long': 'EEEE',
    number: 'd',
    'first-of-days': 'd',
    'last-of-days': 'd MMMM yyyy',
  },
  'month-first': {
    short: 'EEE, MMM d',
    'short-year': 'EEE, MMM d, yyyy',
    long: 'EEEE, MMMM d',
    'long-year': 'EEEE, MMMM d, yyyy',
    date: 'MMMM d, yyyy',
    month: 'MMMM yyyy',
    'day-month': 'MMM d',
    weekday: 'EEE',
    'weekday-long': 'EEEE',
    number: 'd',
    'first-of-days': 'MMMM d',
    'last-of-days': 'd, yyyy',
  },
}

/**
 * Month first is for those who work in such a place and read German. Short names of months stand without their
 * dot (`LLL`), because a day often ends a sentence.
 */
const german = {
  'day-first': {
    short: 'EEEEEE, d. LLL',
    'short-year': 'EEEEEE, d. LLL yyyy',
    long: 'EEEE, d. MMMM',
    'long-year': 'EEEE, d. MMMM yyyy',
    date: 'd. MMMM yyyy',
    month: 'MMMM yyyy',
    'day-month': 'd. LLL',
    weekday: 'EEEEEE',
    'weekday-long': 'EEEE',
    number: 'd',
    'first-of-days': 'd.',
    'last-of-days': 'd. MMMM yyyy',
  },
  'month-first': {
    short: 'EEEEEE, LLL d',
    'short-year': 'EEEEEE, LLL d, yyyy',
    long: 'EEEE, MMMM d',
    'long-year': 'EEEE, MMMM d, yyyy',
    date: 'MMMM d, yyyy',
    month: 'MMMM yyyy',
    'day-month': 'LLL d',
    weekday: 'EEEEEE',
    'weekday-long': 'EEEE',
    number: 'd',
    'first-of-days': 'MMMM d',
    'last-of-days': 'd, yyyy',
  },
}

const wordy: Readonly<
  Record<Language, Readonly<Record<Exclude<DateOrder, 'year-first'>, Record<DayStyle, string>>>>
> = { en: english, de: german }
