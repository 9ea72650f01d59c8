/**
 * A count with its noun in the number that fits.
 *
 * @param count whole number
 * @param noun the word for one
 * @param plural the word for none or several; `noun` with an "s" unless told
 * @example countNoun(1, 'session') // '1 session'
 * @example countNoun(2, 'day off', 'days off') // '2 days off'
 */
export function countNoun(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
