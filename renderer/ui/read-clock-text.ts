/**
 * Reads a time of day as people write it, in any language of the app.
 *
 * @returns `HH:mm`, or null for text that is no time of day
 * @example readClockText('9.30 pm') // '21:30'
 */
export function readClockText(text: string): string | null {
  const words = text
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
  const named = namedTimes.get(words)
  if (named !== undefined) return named
  const [, hourText, minuteText = '0', half] =
    /^(\d{1,2})(?:[ :h]?(\d{2}))? ?(?:h|uhr)? ?(am|pm|a m|p m)?$/.exec(words) ?? []
  const minute = Number(minuteText)
  const hour = half ? hourOfHalf(Number(hourText), half) : Number(hourText ?? NaN)
  return hour >= 0 && hour <= 23 && minute <= 59 ? `${pad(hour)}:${pad(minute)}` : null
}

/** A map, because what is typed may be the name of something that every object has. */
const namedTimes: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['mittag', '12:00'],
  ['mittags', '12:00'],
  ['mitternacht', '00:00'],
])

/** Twelve at night is the first hour of its half, and so is twelve at noon. */
function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
