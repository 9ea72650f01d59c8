import type { Day } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { inDayOrder } from '#shared/verdict/evidence/in-day-order'

/** What the days of a group were like. */
export interface DayMeasure {
  /** Mean of its days, each day counted once however much was written about it. */
  readonly mean: number
  readonly days: number
  /** What it was read from, in day order. */
  readonly reflections: readonly Reflection[]
}

/**
 * Means of days, by group: by step, by side, by skill area or by anything else that a reflection can
 * belong to. Several reflections of one day in one group are first made into the mean of that day; a day
 * whose reflections belong to several groups is a day of each.
 *
 * @param reflections in any order
 * @param groupOf the group of a reflection; null leaves it out
 * @param valueOf the number it gives; null leaves it out
 * @returns only groups that have a day
 * @example measureDays(reflections, ({ step }) => step, ({ energy }) => energy).get(2)?.mean // 0.5
 */
export function measureDays<Group>(
  reflections: readonly Reflection[],
  groupOf: (reflection: Reflection) => Group | null,
  valueOf: (reflection: Reflection) => number | null,
): ReadonlyMap<Group, DayMeasure> {
  const groups = new Map<Group, GrowingMeasure>()
  for (const reflection of inDayOrder(reflections)) {
    const value = valueOf(reflection)
    const group = value === null ? null : groupOf(reflection)
    if (group === null || value === null) continue
    let found = groups.get(group)
    if (!found) groups.set(group, (found = newMeasure()))
    if (found.day !== reflection.date) endDay(found)
    found.day = reflection.date
    found.sum += value
    found.count += 1
    found.reflections.push(reflection)
  }
  return new Map(
    [...groups].map(([group, found]) => {
      endDay(found)
      const { means, days, reflections: own } = found
      return [group, { mean: means / days, days, reflections: own }]
    }),
  )
}

/** A group of which the last day may still go on. */
interface GrowingMeasure {
  readonly reflections: Reflection[]
  day: Day | null
  sum: number
  count: number
  /** Of the days that have ended: their means, added up. */
  means: number
  days: number
}

function newMeasure(): GrowingMeasure {
  return { reflections: [], day: null, sum: 0, count: 0, means: 0, days: 0 }
}

function endDay(measure: GrowingMeasure): void {
  if (measure.count === 0) return
  measure.means += measure.sum / measure.count
  measure.days += 1
  measure.sum = 0
  measure.count = 0
}
