import { currentLocale } from '#shared/language/current-locale'
import type { Language } from '#shared/language/languages'
import type { ClockHours } from '#shared/language/locale'

/**
 * A moment as the clock shows it, with the hours that are chosen.
 *
 * @param at epoch milliseconds
 * @example formatClockTime(at) // '19:09', or '7:09 pm'
 */
export function formatClockTime(at: number): string {
  return clockFormat(currentLocale().clockHours).format(at)
}

/**
 * A time of day, of no day in particular.
 *
 * @param time `HH:mm`
 * @param clockHours the hours that are chosen unless told
 * @example formatTimeOfDay('19:00', '12') // '7:00 pm'
 */
export function formatTimeOfDay(time: string, clockHours = currentLocale().clockHours): string {
  const [hour, minute] = time.split(':').map(Number)
  return clockFormat(clockHours, 'UTC').format(Date.UTC(2026, 0, 1, hour, minute))
}

function clockFormat(clockHours: ClockHours, timeZone?: 'UTC'): Intl.DateTimeFormat {
  const { language } = currentLocale()
  const key = `${language} ${clockHours} ${timeZone}`
  const format = formats.get(key) ?? newFormat(language, clockHours, timeZone)
  formats.set(key, format)
  return format
}

/** Made once, because making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function newFormat(language: Language, clockHours: ClockHours, timeZone?: 'UTC') {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    hour: clockHours === '24' ? '2-digit' : 'numeric',
    minute: '2-digit',
    hourCycle: clockHours === '24' ? 'h23' : 'h12',
    timeZone,
  })
}
