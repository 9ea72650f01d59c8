/** What a duration looks like in a document, such as `45 min`, `1 h 30 min`, `1h`, `90m`. */
export const durationPattern = String.raw`\d{1,3} ?h(?:ours?)?(?: ?\d{1,4} ?m(?:in)?)?|\d{1,6} ?m(?:in(?:utes)?)?`

/**
 * The minutes of a duration.
 *
 * @param text as {@link durationPattern} has it
 * @example readDuration('1 h 30 min') // 90
 */
export function readDuration(text: string): number {
  const hours = /(\d+) ?h/.exec(text)?.[1] ?? 0
  const minutes = /(\d+) ?m/.exec(text)?.[1] ?? 0
  return Number(hours) * 60 + Number(minutes)
}
