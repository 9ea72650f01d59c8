import { addDays, type Day, daysFrom, toDay } from '#shared/calendar/day'
import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'
import { countryNames, namedHolidays, regionNames } from './name-holidays'

/** A day on which a country rests. */
interface PublicHoliday {
  readonly day: Day
  readonly name: string
}

/** A place that has public holidays of its own. */
export interface HolidayPlace {
  readonly country: string
  /** Part of the country; empty for what holds in all of it. */
  readonly region: string
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** What is known about public holidays. */
export interface HolidayCalendar {
  readonly countries: readonly Choice[]
  readonly regionsOf: (country: string) => readonly Choice[]
  /** In order of time; what falls on one day is one entry. */
  readonly holidaysFrom: (place: HolidayPlace, first: Day, last: Day) => PublicHoliday[]
}

/** Loads the holidays of all countries: more than a megabyte, so only for those who ask. */
export async function loadHolidayCalendar(): Promise<HolidayCalendar> {
  const { default: Holidays } = await import('date-holidays')
  const library = new Holidays()
  return {
    countries: choicesOf(countryNames(library)),
    regionsOf: (country) => choicesOf(regionNames(new Holidays(country), country)),
    holidaysFrom: ({ country, region }, first, last) => {
      const ofPlace = region ? new Holidays(country, region) : new Holidays(country)
      const years = new Set(daysFrom(first, last).map((day) => Number(day.slice(0, 4))))
      const found = namedHolidays(ofPlace, [...years])
      return joinDays(found.flatMap(daysOf)).filter(({ day }) => day >= first && day <= last)
    },
  }
}

interface LibraryHoliday {
  /** Begins with `yyyy-MM-dd`, as the calendar of the place has it. */
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly name: string
  readonly type: string
}

/** Half days and days on which people work all the same are left out. */
function daysOf({ date, start, end, name, type }: LibraryHoliday): PublicHoliday[] {
  const hours = (end.getTime() - start.getTime()) / 3_600_000
  if (type !== 'public' || hours < 20) return []
  const first = toDay(date.slice(0, 10))
  return Array.from({ length: Math.round(hours / 24) }, (_, index) => {
    return { day: addDays(first, index), name }
  })
}

function joinDays(holidays: readonly PublicHoliday[]): PublicHoliday[] {
  const names = new Map<Day, Set<string>>()
  for (const { day, name } of holidays) {
    names.set(day, (names.get(day) ?? new Set()).add(name))
  }
  return [...names]
    .map(([day, ofDay]) => ({ day, name: [...ofDay].join(', ') }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function choicesOf(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, localeTag(currentLocale())))
}
