import type { Day } from '#shared/calendar/day'

/** Where the lines of the progress chart are at the end of a day, in minutes since the beginning. */
export interface ProgressPoint {
  readonly date: Day
  /** By the first plan. */
  readonly planned: number
  /** Null for days to come. */
  readonly done: number | null
  /** At the present pace; null before today and behind the projected end. */
  readonly projected: number | null
}

/** Minutes of work by day, for each of the lines. */
export interface ProgressMinutes {
  readonly planned: ReadonlyMap<Day, number>
  readonly done: ReadonlyMap<Day, number>
  /** From today on, on top of what is done. */
  readonly projected: ReadonlyMap<Day, number>
}

/**
 * Adds up the lines of the progress chart, day by day. None of them ever falls.
 *
 * @param days in order, without holes
 * @param today the day it is
 * @returns one point for each day
 */
export function progressPoints(
  days: readonly Day[],
  { planned, done, projected }: ProgressMinutes,
  today: Day,
): ProgressPoint[] {
  const projectedEnd = [...projected.keys()].at(-1) ?? null
  let plannedSum = 0
  let doneSum = 0
  let projectedSum = 0
  return days.map((date) => {
    plannedSum += planned.get(date) ?? 0
    if (date <= today) doneSum += done.get(date) ?? 0
    projectedSum += projected.get(date) ?? 0
    const isProjected = projectedEnd !== null && date >= today && date <= projectedEnd
    return {
      date,
      planned: plannedSum,
      done: date <= today ? doneSum : null,
      projected: isProjected ? doneSum + projectedSum : null,
    }
  })
}
