import type { PlanBundle } from '#shared/model/plan-bundle'
import { compareDays } from '#shared/verdict/evidence/compare-days'
import type { Finding } from '#shared/verdict/evidence/evidence'
import { reflectionEntry } from '#shared/verdict/evidence/reflection-entry'
import { measureDays } from '#shared/verdict/measures/measure-days'
import { reflectionGroups } from '#shared/verdict/measures/reflection-groups'

/**
 * Compares the days of steps 1 and 2 with those of steps 3 and 4 by one of the scales of a reflection.
 *
 * @param bundle any plan; reflections that belong to no step are left out
 * @param field the scale
 * @param format writes a mean of it
 */
export function compareSideDays(
  bundle: PlanBundle,
  field: 'energy' | 'engagement',
  format: (mean: number) => string,
): Finding {
  const groupsOf = reflectionGroups(bundle)
  return compareDays({
    groups: measureDays(
      bundle.reflections,
      (reflection) => groupsOf(reflection).side,
      (reflection) => reflection[field],
    ),
    groupWords: { backend: 'of steps 1 and 2', 'full-stack': 'of steps 3 and 4' },
    measure: field,
    valueOf: (reflection) => reflection[field],
    format,
    entryOf: (reflection, speaksFor) =>
      reflectionEntry(reflection, [field], groupsOf(reflection).step, speaksFor),
  })
}
