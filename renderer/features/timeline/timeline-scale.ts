import type { Timeline } from '#shared/timeline/timeline'

/** Sizes of the chart in px; the window decides them (DESIGN.md, section 4). */
export interface TimelineScale {
  readonly day: number
  readonly bar: number
  /** Height of the row of a step. */
  readonly lane: number
  /** Height of the progress lines. */
  readonly plot: number
  /** The column of names, with its margin at the left. */
  readonly labels: number
  readonly margin: number
  /** Px for each minute, in the row of a step and in that of a task. */
  readonly stepMinute: number
  readonly taskMinute: number
}

/** Height of the axis, of the row of a task, and of the room in which the bob hangs. */
export const axisHeight = 44
export const taskHeight = 28
export const bobHeight = 60

/** A step's beam begins so far below the top of its row; its bars hang from there. */
const beamBottom = 27

export function timelineScale(windowWidth: number, { lanes }: Timeline): TimelineScale {
  const sizes = sizesFor(windowWidth)
  const longest = (bars: readonly { planned: number; logged: number }[]) =>
    bars.reduce((most, { planned, logged }) => Math.max(most, planned, logged), 0)
  const longestDay = Math.max(...lanes.map(({ bars }) => longest(bars)))
  const longestTask = Math.max(
    60,
    ...lanes.map(({ tasks }) => tasks.reduce((most, { bars }) => Math.max(most, longest(bars)), 0)),
  )
  return {
    ...sizes,
    stepMinute: Math.min(sizes.stepMinute, (sizes.lane - beamBottom - 7) / Math.max(longestDay, 1)),
    taskMinute: (taskHeight - 10) / longestTask,
  }
}

function sizesFor(windowWidth: number): Omit<TimelineScale, 'taskMinute'> {
  if (windowWidth < 1040) {
    return { day: 20, bar: 14, lane: 84, plot: 172, labels: 220, margin: 44, stepMinute: 0.46 }
  }
  if (windowWidth < 1440) {
    return { day: 24, bar: 14, lane: 88, plot: 172, labels: 216, margin: 40, stepMinute: 0.46 }
  }
  return { day: 36, bar: 20, lane: 112, plot: 240, labels: 256, margin: 48, stepMinute: 0.62 }
}
