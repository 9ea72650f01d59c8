interface RulerMark {
  readonly minute: number
  readonly length: 'short' | 'middle' | 'long'
  readonly isNamed: boolean
}

/** The scales from the finest to the coarsest: minutes between short, middle and long marks. */
const scales = [
  { upTo: 90, steps: [1, 5, 15] },
  { upTo: 240, steps: [5, 15, 30] },
  { upTo: Infinity, steps: [15, 30, 120] },
] as const

/** Share of the ruler that a name needs for itself. */
const nameRoom = 0.08

/** Where the marks of a ruler lie: the end has one with its name, and keeps names off that come too close. */
export function rulerMarks(planned: number): RulerMark[] {
  const scale = scales.find(({ upTo }) => planned <= upTo) ?? scales[2]
  const [short, middle, long] = scale.steps
  const marks: RulerMark[] = []
  for (let minute = 0; minute < planned; minute += short) {
    const isLong = minute % long === 0
    const isMiddle = minute % middle === 0
    const isNamed = isLong && planned - minute > planned * nameRoom
    marks.push({ minute, length: isLong ? 'long' : isMiddle ? 'middle' : 'short', isNamed })
  }
  return [...marks, { minute: planned, length: 'long', isNamed: true }]
}
