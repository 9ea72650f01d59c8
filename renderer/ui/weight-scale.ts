/** The longest string, in pixels. */
const longest = 108

/** Marks on the beam lie at round numbers of minutes, whichever fit. */
const guideSteps = [30, 60, 120, 150]

/** Minutes a day can have at most, as its field allows. */
const most = 600

/** The minutes at the lowest point of the picture: some more than the heaviest day has, to drag it there. */
export function weightScale(weekly: readonly number[]): number {
  return Math.max(120, ...weekly.map((minutes) => minutes * 1.1))
}

/** How far down minutes hang. */
export function pixelsFor(minutes: number, scale: number): number {
  return (minutes / scale) * longest
}

/** The minutes, in steps of 5, at a place below the beam. */
export function minutesAt(pixels: number, scale: number): number {
  const minutes = Math.round((pixels / longest) * (scale / 5)) * 5
  return Math.min(Math.max(minutes, 0), Math.floor(scale / 5) * 5, most)
}

/** The minutes to draw a line at: up to four of them. */
export function weightGuides(scale: number): number[] {
  const step = guideSteps.find((each) => scale / each <= 4) ?? 150
  const count = Math.ceil(scale / step) - 1
  return Array.from({ length: count }, (_, index) => (index + 1) * step)
}
