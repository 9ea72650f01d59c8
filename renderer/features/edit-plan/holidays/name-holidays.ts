import type Holidays from 'date-holidays'
import type { HolidaysTypes } from 'date-holidays'
import { currentLocale } from '#shared/language/current-locale'
import { localeTag } from '#shared/language/locale-tag'

/** The holidays of some years, named in the language of the app as far as there are names, else in English. */
export function namedHolidays(
  place: Holidays,
  years: readonly number[],
): readonly HolidaysTypes.Holiday[] {
  const { language } = currentLocale()
  // Copied before anything is asked for: each language that is asked for counts as one of the place afterwards.
  const spoken = [...place.getLanguages()]
  const holidaysIn = (asked?: string) =>
    years.flatMap((year) => place.getHolidays(year, asked) ?? [])
  const holidays = holidaysIn(language)
  if (language === 'en' || spoken.includes(language)) return holidays
  // What has no name in a language comes with that of its country.
  const [local, english] = [holidaysIn(spoken[0]), holidaysIn('en')]
  return holidays.map((holiday) => {
    const isUnnamed = sameIn(local, holiday)?.name === holiday.name
    return (isUnnamed && sameIn(english, holiday)) || holiday
  })
}

/** The names of countries by their code. */
export function countryNames(library: Holidays): Readonly<Record<string, string>> {
  const english = library.getCountries('en')
  const locale = currentLocale()
  if (locale.language === 'en') return english
  const names = new Intl.DisplayNames(localeTag(locale), { type: 'region' })
  return Object.fromEntries(
    Object.entries(english).map(([code, name]) => [code, names.of(code) ?? name]),
  )
}

/** The names of the parts of a country by their code; none where the parts do not differ. */
export function regionNames(place: Holidays, country: string): Readonly<Record<string, string>> {
  const { language } = currentLocale()
  const isSpoken = place.getLanguages().includes(language)
  return place.getStates(country, isSpoken ? language : 'en') ?? {}
}

function sameIn(
  holidays: readonly HolidaysTypes.Holiday[],
  { rule, date }: HolidaysTypes.Holiday,
): HolidaysTypes.Holiday | undefined {
  return holidays.find((other) => other.rule === rule && other.date === date)
}
