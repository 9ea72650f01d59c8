import { translate } from '#shared/language/translate'
import type { Reflection } from '#shared/model/reflection'
import type { Side } from '#shared/model/step'
import { sumOf } from '#shared/sum-of'
import type { DayMeasure } from '#shared/verdict/measures/measure-days'
import { countOrNone, fewestEntries, tooLittle } from '#shared/verdict/evidence/fewest-entries'
import type { EvidenceEntry, Finding } from '#shared/verdict/evidence/evidence'
import { formatPoints } from '#shared/verdict/evidence/format-points'
import { spokenFor } from '#shared/verdict/evidence/side-words'
import { pointBands, weigh, type ClaimedStrength } from '#shared/verdict/evidence/weigh'

/** Two groups of days to compare; the group with the higher mean is the one its side is spoken for by. */
export interface DayComparison {
  readonly groups: ReadonlyMap<Side, DayMeasure>
  readonly words: ComparisonWords
  readonly valueOf: (reflection: Reflection) => number | null
  readonly format: (mean: number) => string
  readonly entryOf: (reflection: Reflection, speaksFor: Side | null) => EvidenceEntry
  /** The most it may be called; everything unless told. */
  readonly atMost?: ClaimedStrength
}

/** How one says what is compared. */
export interface ComparisonWords {
  /** @param backend how many days the backend has, or "none"; @param fullStack the same */
  readonly tooLittle: (backend: string, fullStack: string) => string
  /** The means of both groups, each with its number of days, without a full stop. */
  readonly means: (values: MeansOfDays) => string
}

/** Means as text, and how many days each was taken from, three or more. */
export interface MeansOfDays {
  readonly backend: string
  readonly backendDays: number
  readonly fullStack: string
  readonly fullStackDays: number
}

/**
 * Compares the means of two groups of days. Each group needs three days: a mean of fewer is a mood.
 *
 * @param comparison the days, and how to speak of them
 * @returns nothing is claimed when a group has too few days, or when they are less than half a point apart
 */
export function compareDays(comparison: DayComparison): Finding {
  const { groups, words, format, atMost } = comparison
  const backend = groups.get('backend')
  const fullStack = groups.get('full-stack')
  if (!backend || !fullStack || Math.min(backend.days, fullStack.days) < fewestEntries) {
    return tooLittle(
      words.tooLittle(countOrNone(backend?.days ?? 0), countOrNone(fullStack?.days ?? 0)),
      countOf(groups),
      () => entriesOf(comparison, null),
    )
  }
  const difference = backend.mean - fullStack.mean
  const weight = weigh(difference, pointBands, atMost)
  const means = words.means({
    backend: format(backend.mean),
    backendDays: backend.days,
    fullStack: format(fullStack.mean),
    fullStackDays: fullStack.days,
  })
  const isBalanced = weight.direction === 'balanced'
  return {
    ...weight,
    figure: isBalanced ? '' : formatPoints(Math.abs(difference)),
    fact: isBalanced ? translate('{means}: too close to tell them apart.', { means }) : `${means}.`,
    count: countOf(groups),
    entries: () => entriesOf(comparison, (backend.mean + fullStack.mean) / 2),
  }
}

function countOf(groups: DayComparison['groups']): number {
  return sumOf([...groups.values()].map(({ reflections }) => reflections.length))
}

/** Without a middle to compare them with, entries speak for nobody. */
function entriesOf(
  { groups, valueOf, entryOf }: DayComparison,
  middle: number | null,
): readonly EvidenceEntry[] {
  return [...groups].flatMap(([side, { reflections }]) =>
    reflections.map((reflection) => {
      const value = valueOf(reflection)
      const isCompared = middle !== null && value !== null
      return entryOf(reflection, isCompared ? spokenFor(side, value, middle) : null)
    }),
  )
}
