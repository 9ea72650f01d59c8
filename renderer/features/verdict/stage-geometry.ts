import { marginToAngle } from '#shared/verdict/shown-verdict'

interface Point {
  readonly x: number
  readonly y: number
}

/** A mark on the arc at a margin, in points of the ratings; positive lies on the backend side, left. */
interface Tick {
  readonly margin: number
  readonly from: Point
  readonly to: Point
  /** Where its number stands; null for half points. Sides, not signs, tell the numbers apart. */
  readonly label: (Point & { readonly text: string }) | null
}

/** The stage is drawn at this size and scaled as a whole. */
export const stage = { width: 432, height: 600 } as const

/** Where the string is fixed. */
export const pivot: Point = { x: 216, y: 0 }

/** Where the string ends and the bob begins. */
export const stringLength = 386

/** How the bob is placed at its end. */
export const bobTransform = `translate(${pivot.x} ${stringLength - 1}) scale(1.34)`

/** The outline of a bob has no hole for the string; its shoulder begins here. */
export const outlineTop = 409

/** How far the arc lies from the pivot: just below the point of the bob. */
export const arcRadius = 539.36

export const widestMargin = 4

/** Numbers stand straight below the ends of the longer ticks, so that the outermost stay on the stage. */
const tickLength = 11
const labelDrop = 19

/** The point that far from the pivot where the line of a margin passes. */
export function pointAt(margin: number, radius: number): Point {
  const angle = (marginToAngle(margin) * Math.PI) / 180
  return {
    x: round(pivot.x - radius * Math.sin(angle)),
    y: round(pivot.y + radius * Math.cos(angle)),
  }
}

/** The part of the arc between two margins, drawn from left to right, as an SVG path. */
export function arcPath(left: number, right: number): string {
  const from = pointAt(left, arcRadius)
  const to = pointAt(right, arcRadius)
  return `M${from.x} ${from.y}A${arcRadius} ${arcRadius} 0 0 0 ${to.x} ${to.y}`
}

/** A tick for every half point from the backend end to the full-stack end, a number at every whole one. */
export function ticks(): Tick[] {
  const count = widestMargin * 4 + 1
  return Array.from({ length: count }, (_, index) => tickAt(widestMargin - index / 2))
}

/** Where a number stands under the arc. */
export function labelPoint(margin: number): Point {
  const { x, y } = pointAt(margin, arcRadius + tickLength)
  return { x, y: round(y + labelDrop) }
}

function tickAt(margin: number): Tick {
  const isWhole = Number.isInteger(margin)
  const length = margin === 0 ? 16 : isWhole ? tickLength : 6
  return {
    margin,
    from: pointAt(margin, arcRadius),
    to: pointAt(margin, arcRadius + length),
    label: isWhole ? { ...labelPoint(margin), text: String(Math.abs(margin)) } : null,
  }
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
