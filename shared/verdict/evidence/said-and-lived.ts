import { translate, translateCount } from '#shared/language/translate'
import { lazily } from '#shared/lazily'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { RatingValue } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import { steps, type Step } from '#shared/model/step'
import { currentRatings } from '#shared/verdict/current-ratings'
import type { EvidenceEntry } from '#shared/verdict/evidence/evidence'
import { fewestEntries } from '#shared/verdict/evidence/fewest-entries'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import { inDayOrder } from '#shared/verdict/evidence/in-day-order'
import { reflectionEntry } from '#shared/verdict/evidence/reflection-entry'
import { measureDays } from '#shared/verdict/measures/measure-days'
import { reflectionGroups } from '#shared/verdict/measures/reflection-groups'

/** The rating of a step beside what its days were like. */
export interface StepSaidAndLived {
  readonly step: Step
  /** The rating that counts; null when the step is not rated. */
  readonly said: RatingValue | null
  /** Mean of its days, 1 to 5; null while there are fewer than three days. */
  readonly lived: number | null
  /** How many of its days say how they were. */
  readonly days: number
  /** `said` minus `lived`, -4 to 4; null when one of them is missing. */
  readonly gap: number | null
  /** The gap in words, such as "about the same"; empty when there is none to name. */
  readonly gapWords: string
  /** What it says, in a sentence. */
  readonly text: string
  /** The reflections the mean was read from, in day order. */
  readonly entries: readonly EvidenceEntry[]
}

/**
 * For each step its rating beside the mean of its days, with the gap named (PRODUCT.md, section 5). A
 * reflection gives the mean of its energy, moved to 1 to 5, and its engagement, or the one it has.
 *
 * @param bundle any plan
 * @returns the four steps in order
 * @example saidAndLived(bundle)[2]?.text // 'Rated 5, lived 4.5: about the same.'
 */
export function saidAndLived(bundle: PlanBundle): readonly StepSaidAndLived[] {
  const ratings = currentRatings(bundle.ratings)
  const groupsOf = reflectionGroups(bundle)
  const measures = measureDays(
    bundle.reflections,
    (reflection) => groupsOf(reflection).step,
    enjoymentOf,
  )
  return steps.map((step) => {
    const { mean = 0, days = 0, reflections = [] } = measures.get(step) ?? {}
    const said = ratings[step] ?? null
    const lived = days < fewestEntries ? null : mean
    const gap = said === null || lived === null ? null : said - lived
    const entries = lazily(() =>
      inDayOrder(reflections).map((reflection) =>
        reflectionEntry(reflection, ['energy', 'engagement'], step, null),
      ),
    )
    return {
      step,
      said,
      lived,
      days,
      gap,
      gapWords: gap === null ? '' : describeGap(gap),
      text: describe(said, lived, days),
      get entries() {
        return entries()
      },
    }
  })
}

function enjoymentOf({ energy, engagement }: Reflection): number | null {
  if (energy === null) return engagement
  return engagement === null ? energy + 3 : (energy + 3 + engagement) / 2
}

function describe(said: RatingValue | null, lived: number | null, days: number): string {
  if (lived === null) {
    const soFar =
      days === 0 ? translate('no days') : translateCount(days, '{count} day', '{count} days')
    return said === null
      ? translate('Not rated, {days} so far; from three days on they can be compared.', {
          days: soFar,
        })
      : translate('Rated {said}, {days} so far; from three days on they can be compared.', {
          said,
          days: soFar,
        })
  }
  const points = formatPoints(lived)
  if (said === null) return translate('Not rated, lived {points}.', { points })
  const gap = describeGap(said - lived)
  return translate('Rated {said}, lived {points}: {gap}.', { said, points, gap })
}

/**
 * A rating is a whole number and a mean is not, so half a point between them comes from rounding alone;
 * from three quarters on it is more than that.
 */
function describeGap(gap: number): string {
  const size = Math.abs(gap)
  if (size < 0.75) return translate('about the same')
  const points = formatPoints(size)
  if (size < 1.5) {
    return gap > 0
      ? translate('said more than lived, by {points}', { points })
      : translate('said less than lived, by {points}', { points })
  }
  return gap > 0
    ? translate('said much more than lived, by {points}', { points })
    : translate('said much less than lived, by {points}', { points })
}
