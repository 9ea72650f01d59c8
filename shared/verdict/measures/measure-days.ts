import type { Day } from '#shared/calendar/day'
import type { Reflection } from '#shared/model/reflection'
import { meanOf } from '#shared/mean-of'

/** What the days of a group were like. */
export interface DayMeasure {
  /** Mean of its days, each day counted once however much was written about it. */
  readonly mean: number
  readonly days: number
  /** What it was read from, in the order of the plan. */
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
  for (const reflection of reflections) {
    const value = valueOf(reflection)
    const group = value === null ? null : groupOf(reflection)
    if (group === null || value === null) continue
    let found = groups.get(group)
    if (!found) groups.set(group, (found = { reflections: [], days: new Map() }))
    found.reflections.push(reflection)
    const day = found.days.get(reflection.date)
    if (day) day.push(value)
    else found.days.set(reflection.date, [value])
  }
  return new Map(
    [...groups].map(([group, { days, reflections: own }]) => {
      const mean = meanOf([...days.values()].map(meanOf))
      return [group, { mean, days: days.size, reflections: own }]
    }),
  )
}

interface GrowingMeasure {
  readonly reflections: Reflection[]
  /** The values of each day. */
  readonly days: Map<Day, number[]>
}
