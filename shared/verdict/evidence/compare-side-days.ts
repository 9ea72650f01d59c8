import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { compareDays, type ComparisonWords } from '#shared/verdict/evidence/compare-days'
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
    words: field === 'energy' ? energyWords : engagementWords,
    valueOf: (reflection) => reflection[field],
    format,
    entryOf: (reflection, speaksFor) =>
      reflectionEntry(reflection, [field], groupsOf(reflection).step, speaksFor),
  })
}

const energyWords: ComparisonWords = {
  tooLittle: (backend, fullStack) =>
    translate(
      'Days with energy noted: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.',
      { backend, fullStack },
    ),
  means: (values) =>
    translate(
      'Mean energy was {backend} on the {backendDays} days of steps 1 and 2, {fullStack} on the {fullStackDays} days of steps 3 and 4',
      { ...values },
    ),
}

const engagementWords: ComparisonWords = {
  tooLittle: (backend, fullStack) =>
    translate(
      'Days with engagement noted: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.',
      { backend, fullStack },
    ),
  means: (values) =>
    translate(
      'Mean engagement was {backend} on the {backendDays} days of steps 1 and 2, {fullStack} on the {fullStackDays} days of steps 3 and 4',
      { ...values },
    ),
}
