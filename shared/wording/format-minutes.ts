/**
 * A duration as people say it: minutes while they can be pictured, then hours and minutes. A no-break
 * space keeps each number with its unit (DESIGN.md, section 7).
 *
 * @param minutes 0 or more; fractions, as means have them, are rounded
 * @throws RangeError on negative or endless durations
 * @example formatMinutes(75) // '75 min'
 * @example formatMinutes(375) // '6 h 15 min'
 * @example formatMinutes(1560) // '26 h'
 */
export function formatMinutes(minutes: number): string {
  if (!Number.isFinite(minutes) || minutes < 0) {
    throw new RangeError(`A duration of ${minutes} minutes cannot be written: expected 0 or more`)
  }
  const whole = Math.round(minutes)
  if (whole < 100) return withUnit(whole, 'min')
  const hours = withUnit(Math.floor(whole / 60), 'h')
  return whole % 60 === 0 ? hours : `${hours} ${withUnit(whole % 60, 'min')}`
}

function withUnit(amount: number, unit: string): string {
  return `${amount}\u00a0${unit}`
}
