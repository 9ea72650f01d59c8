/**
 * Reads a length of time as people write it, in any language of the app.
 *
 * @returns whole minutes, or null for text that is no length of time
 * @example readMinutesText('1h 15') // 75
 */
export function readMinutesText(text: string): number | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ').replace(',', '.').trim()
  const match = timeForms.map((form) => form.exec(words)).find((found) => found !== null)
  if (!match) return null
  const { hours, minutes } = match.groups ?? {}
  return Math.round(Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

const hourWord = String.raw`(?:h|hr|hrs|hours?|std|stunden?)`
const minuteWord = String.raw`(?:m|min|mins|minutes?|minuten)`

const timeForms: readonly RegExp[] = [
  new RegExp(String.raw`^(?<minutes>\d{1,4}) ?${minuteWord}?\.?$`),
  new RegExp(String.raw`^(?<hours>\d{1,3}(?:\.\d{1,2})?) ?${hourWord}\.?$`),
  new RegExp(
    String.raw`^(?<hours>\d{1,3}) ?${hourWord}\.? ?(?:(?:and|und) )?(?<minutes>\d{1,2}) ?${minuteWord}?\.?$`,
  ),
  /^(?<hours>\d{1,3}):(?<minutes>[0-5]\d)$/,
]
