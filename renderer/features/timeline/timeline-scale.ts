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

/** Room for the hours at the right of the progress lines. */
const tickWidth = 44

/** A step's beam begins so far below the top of its row; its bars hang from there. */
const beamBottom = 27

/**
 * Sizes that suit the window. A plan that is only a little too long to be seen as a whole gets
 * narrower days instead of a scroll bar.
 *
 * @param room px from the left of the names to the right of the chart
 */
export function timelineScale(
  windowWidth: number,
  room: number,
  { lanes, days, longestOfTasks }: Pick<Timeline, 'lanes' | 'days' | 'longestOfTasks'>,
): TimelineScale {
  const sizes = sizesFor(windowWidth)
  const fitting = Math.floor((room - sizes.labels - tickWidth) / days.length)
  const day = fitting >= sizes.day * 0.8 ? Math.min(fitting, sizes.day) : sizes.day
  const longestDay = lanes
    .flatMap(({ bars }) => bars)
    .reduce((most, { planned, logged }) => Math.max(most, planned, logged), 0)
  return {
    ...sizes,
    day,
    bar: Math.min(sizes.bar, day - 6),
    stepMinute: Math.min(sizes.stepMinute, (sizes.lane - beamBottom - 7) / Math.max(longestDay, 1)),
    taskMinute: (taskHeight - 10) / Math.max(60, longestOfTasks),
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
