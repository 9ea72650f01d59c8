/** A piece of a step's beam: solid over days with work, dotted over the days between. */
export interface Beam {
  /** Day, counted from the first of the chart. */
  readonly start: number
  /** Days. */
  readonly length: number
  readonly isGap: boolean
}

/** The beam above days with work, which are given in order and counted from the first of the chart. */
export function beamsOf(days: readonly number[]): Beam[] {
  const beams: Beam[] = []
  for (const day of days) {
    const last = beams.at(-1)
    const end = last === undefined ? day : last.start + last.length
    if (last && day === end) {
      beams[beams.length - 1] = { ...last, length: last.length + 1 }
      continue
    }
    if (day > end) beams.push({ start: end, length: day - end, isGap: true })
    beams.push({ start: day, length: 1, isGap: false })
  }
  return beams
}
