import type { ProgressPoint } from '#shared/timeline/progress-points'
import type { Timeline } from '#shared/timeline/timeline'
import type { TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

/** The progress chart as SVG paths and places, in px. */
export interface ProgressLines {
  readonly height: number
  readonly planned: string
  readonly done: string
  readonly projected: string
  readonly ticks: readonly { readonly hours: number; readonly y: number }[]
  readonly notes: {
    readonly planned: NotePlace | null
    readonly done: NotePlace | null
    readonly projected: NotePlace | null
  }
  readonly y: (minutes: number) => number
}

interface NotePlace {
  readonly x: number
  readonly y: number
  readonly isAtRight?: boolean
}

/** Room above the highest and below the lowest line. */
const above = 26
const below = 14

/** Only what is near the window is drawn of the lines: those of ten years are a hundred thousand px long. */
export function progressLines(
  points: readonly ProgressPoint[],
  scale: TimelineScale,
  viewport: Pick<Viewport, 'left' | 'right'>,
): ProgressLines {
  const most = points.reduce(
    (high, { planned, done, projected }) => Math.max(high, planned, done ?? 0, projected ?? 0),
    0,
  )
  // An even number, so that the line in the middle has whole hours too.
  const hours = Math.max(2, Math.ceil(most / 120) * 2)
  const bottom = scale.plot - below
  const y = (minutes: number) => bottom - (minutes / (hours * 60)) * (bottom - above)
  const line = (read: (point: ProgressPoint) => number | null) =>
    stairs(points, read, y, scale.day, viewport)
  return {
    height: scale.plot,
    planned: line(({ planned }) => planned),
    done: line(({ done }) => done),
    projected: line(({ projected }) => projected),
    ticks: [0, hours / 2, hours].map((tick) => ({ hours: tick, y: y(tick * 60) })),
    notes: notesOf(points, y, scale.day),
    y,
  }
}

/** The bracket that shows how far ahead or behind one is, beside today; null when one is neither. */
export function gapPath(
  { standing, points, done }: Timeline,
  todayIndex: number,
  { y }: ProgressLines,
  { day }: TimelineScale,
) {
  const { kind, minutes } = standing
  if ((kind !== 'ahead' && kind !== 'behind') || !points[todayIndex]) return null
  const x = (todayIndex - 0.5) * day
  const planned = kind === 'behind' ? done + minutes : done - minutes
  const path = `M${x - 4} ${y(planned)}h8M${x} ${y(planned)}V${y(done)}M${x - 4} ${y(done)}h8`
  return { kind, path, x, y: Math.min(y(planned), y(done)) }
}

/** Work is done within its day: the line rises in the middle of it. */
function stairs(
  points: readonly ProgressPoint[],
  read: (point: ProgressPoint) => number | null,
  y: (minutes: number) => number,
  day: number,
  { left, right }: Pick<Viewport, 'left' | 'right'>,
): string {
  const near = Math.max(0, Math.floor(left / day) - 1)
  const end = Math.min(points.length, Math.ceil(right / day) + 1)
  const start = points.findIndex((point, index) => index >= near && read(point) !== null)
  if (start < 0 || start >= end) return ''
  const parts =
    start === 0 ? [`M0 ${y(0)}`] : [`M${(start + 0.5) * day} ${y(read(points[start]!)!)}`]
  for (let index = start; index < end; index += 1) {
    const value = read(points[index]!)
    if (value === null) break
    parts.push(`H${(index + 0.5) * day}V${y(value)}`)
  }
  return parts.join('')
}

/** The names stand where the lines are likely to be apart. */
function notesOf(
  points: readonly ProgressPoint[],
  y: (minutes: number) => number,
  day: number,
): ProgressLines['notes'] {
  const at = (index: number) => points[index]!
  const today = points.findLastIndex(({ done }) => done !== null)
  const end = points.findLastIndex(({ projected }) => projected !== null)
  const later = Math.round((Math.max(today, 0) * 2 + points.length) / 3)
  const early = Math.floor(today / 2)
  // A note is about as wide as five days; below the end of a rising line it has to keep clear of them.
  const beforeEnd = at(Math.max(end - 5, 0))
  const isAbove = end >= 0 && at(end).projected! > at(end).planned
  const projected = end >= 0 ? at(end).projected! : 0
  // Near the first day there is no room before the end.
  const isEarly = end < 6
  return {
    planned: at(later)
      ? { x: later * day - 8, y: y(at(later).planned) - 18, isAtRight: true }
      : null,
    done:
      today >= 4
        ? { x: early * day, y: y(Math.min(at(early - 1).done!, at(early - 1).planned)) + 4 }
        : null,
    projected:
      end > 0
        ? {
            x: (end + 0.5) * day,
            y: isEarly
              ? y(projected) + 4
              : isAbove
                ? y(projected) - 20
                : y(beforeEnd.projected ?? beforeEnd.planned) + 4,
            isAtRight: !isEarly,
          }
        : null,
  }
}
