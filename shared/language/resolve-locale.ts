import type { Weekday } from '#shared/calendar/day'
import { isLanguage, type Language } from '#shared/language/languages'
import type { ClockHours, DateOrder, Locale } from '#shared/language/locale'

/** What somebody has chosen; `system` takes it from the system. */
export interface LocaleChoices {
  readonly language: Language | 'system'
  readonly dateOrder: DateOrder | 'system'
  readonly weekStartsOn: Weekday | 'system'
  readonly clockHours: ClockHours | 'system'
}

/** What the system is set to. */
export interface SystemLocale {
  /** Languages somebody reads, the best first, as BCP 47. */
  readonly languages: readonly string[]
  /** Whose dates, weeks and clocks are used, as BCP 47. */
  readonly formats: string
}

/**
 * How the app speaks for somebody: as chosen, otherwise as the system does, otherwise in English.
 *
 * The order of dates and the hours are found when they are asked for: the engine then reads what it has for every
 * language, which no start should wait for.
 *
 * @param system what is no valid BCP 47 there counts as English of Great Britain
 */
export function resolveLocale(choices: LocaleChoices, system: SystemLocale): Locale {
  const { language, dateOrder, weekStartsOn, clockHours } = choices
  const formats = localeOf(system.formats)
  let order = dateOrder === 'system' ? null : dateOrder
  let hours = clockHours === 'system' ? null : clockHours
  return {
    language: language === 'system' ? systemLanguage(system.languages) : language,
    get dateOrder() {
      return (order ??= dateOrderOf(formats))
    },
    weekStartsOn: weekStartsOn === 'system' ? firstWeekdayOf(formats) : weekStartsOn,
    get clockHours() {
      return (hours ??= clockHoursOf(formats))
    },
  }
}

function systemLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => localeOf(tag).language).find(isLanguage) ?? 'en'
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag)
  } catch {
    return new Intl.Locale('en-GB')
  }
}

/** Read from a date in figures, which is what people of a place agree on. */
function dateOrderOf(locale: Intl.Locale): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', calendar: 'gregory' })
  const [first] = parts.formatToParts(0).filter(({ type }) => /^(day|month|year)$/.test(type))
  if (first?.type === 'month') return 'month-first'
  return first?.type === 'year' ? 'year-first' : 'day-first'
}

function firstWeekdayOf(locale: Intl.Locale): Weekday {
  // Node has it as a property, Chromium as a method, and TypeScript as neither.
  const { weekInfo, getWeekInfo } = locale as Intl.Locale & {
    readonly weekInfo?: WeekInfo
    readonly getWeekInfo?: () => WeekInfo
  }
  const { firstDay } = getWeekInfo?.call(locale) ?? weekInfo ?? { firstDay: 1 }
  return (firstDay % 7) as Weekday
}

/** Monday is 1 and Sunday 7. */
interface WeekInfo {
  readonly firstDay: number
}

function clockHoursOf(locale: Intl.Locale): ClockHours {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? '12' : '24'
}
