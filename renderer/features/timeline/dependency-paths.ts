import type { Day } from '#shared/calendar/day'
import { dayNumber } from '#shared/schedule/day-number'
import type { TaskLane } from '#shared/timeline/step-lanes'
import type { ChartLayout } from './chart-layout'
import { taskHeight, type TimelineScale } from './timeline-scale'
import type { Viewport } from './use-viewport'

/** A line from the end of a task to the beginning of one that waits for it. */
export interface DependencyPath {
  /** Task ids. */
  readonly from: string
  readonly to: string
  /** SVG paths, x counted from the first day. */
  readonly path: string
  readonly head: string
}

interface DependencyFacts {
  readonly layout: ChartLayout
  readonly firstDay: Day
  readonly scale: TimelineScale
  readonly viewport: Viewport
}

/** The lines between tasks that are unfolded, have days, and are near the window. */
export function dependencyPaths(facts: DependencyFacts): DependencyPath[] {
  const { layout, viewport } = facts
  return [...layout.taskTops].flatMap(([id, top]) => {
    const lane = layout.taskLanes.get(id)
    const end = lane && endsOf(lane, facts)
    if (!end) return []
    return lane.waitsFor.flatMap((task) => {
      const beforeTop = layout.taskTops.get(task.id)
      const before = layout.taskLanes.get(task.id)
      const start = before && endsOf(before, facts)
      if (beforeTop === undefined || !start) return []
      if (Math.max(top, beforeTop) < viewport.top) return []
      if (Math.min(top, beforeTop) > viewport.bottom) return []
      return [{ from: task.id, to: id, ...elbow(start.right, beforeTop, end.left, top) }]
    })
  })
}

/** Where a task begins and ends, in px from the first day. */
function endsOf({ bars }: TaskLane, { firstDay, scale }: DependencyFacts) {
  const first = bars[0]
  const last = bars.at(-1)
  if (!first || !last) return null
  const edge = (scale.day - scale.bar) / 2
  const left = (date: Day) => (dayNumber(date) - dayNumber(firstDay)) * scale.day
  return { left: left(first.date) + edge, right: left(last.date) + scale.day - edge }
}

function elbow(x1: number, top1: number, x2: number, top2: number): { path: string; head: string } {
  const middle = taskHeight / 2
  const y1 = top1 + middle
  const y2 = top2 + middle
  const out = x1 + 4
  const hasRoom = x2 - 6 >= out
  // Without room between the bars the line goes back between the rows.
  const between = top2 > top1 ? top2 : top2 + taskHeight
  const path = hasRoom
    ? `M${x1} ${y1}H${x2 - 5}V${y2}H${x2}`
    : `M${x1} ${y1}H${out}V${between}H${x2 - 5}V${y2}H${x2}`
  return { path, head: `M${x2} ${y2}l-4 -3v6z` }
}
