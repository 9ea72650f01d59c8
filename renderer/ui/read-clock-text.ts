/**
 * Reads a time of day as people write it.
 *
 * @returns `HH:mm`, or null for text that is no time of day
 * @example readClockText('9.30 pm') // '21:30'
 */
export function readClockText(text: string): string | null {
  const words = text
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
  if (words === 'noon') return '12:00'
  if (words === 'midnight') return '00:00'
  const [, hourText, minuteText = '0', half] =
    /^(\d{1,2})(?:[ :h]?(\d{2}))? ?h? ?(am|pm|a m|p m)?$/.exec(words) ?? []
  const minute = Number(minuteText)
  const hour = half ? hourOfHalf(Number(hourText), half) : Number(hourText ?? NaN)
  return hour >= 0 && hour <= 23 && minute <= 59 ? `${pad(hour)}:${pad(minute)}` : null
}

/** Twelve at night is the first hour of its half, and so is twelve at noon. */
function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
