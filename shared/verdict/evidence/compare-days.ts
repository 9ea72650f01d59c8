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
  /** What a group of days is called, such as "of steps 1 and 2". */
  readonly groupWords: Readonly<Record<Side, string>>
  /** What is measured, such as "energy". */
  readonly measure: string
  readonly valueOf: (reflection: Reflection) => number | null
  readonly format: (mean: number) => string
  readonly entryOf: (reflection: Reflection, speaksFor: Side | null) => EvidenceEntry
  /** The most it may be called; everything unless told. */
  readonly atMost?: ClaimedStrength
}

/**
 * Compares the means of two groups of days. Each group needs three days: a mean of fewer is a mood.
 *
 * @param comparison the days, and how to speak of them
 * @returns nothing is claimed when a group has too few days, or when they are less than half a point apart
 */
export function compareDays(comparison: DayComparison): Finding {
  const { groups, groupWords, measure, format, atMost } = comparison
  const backend = groups.get('backend')
  const fullStack = groups.get('full-stack')
  if (!backend || !fullStack || Math.min(backend.days, fullStack.days) < fewestEntries) {
    const counts = sides.map((side) => {
      return `${countOrNone(groups.get(side)?.days ?? 0)} ${groupWords[side]}`
    })
    return tooLittle(
      `Days with ${measure} noted: ${counts.join(', ')} so far; ` +
        'from three of each on this can say something.',
      countOf(groups),
      () => entriesOf(comparison, null),
    )
  }
  const difference = backend.mean - fullStack.mean
  const weight = weigh(difference, pointBands, atMost)
  const means =
    `Mean ${measure} was ${format(backend.mean)} on the ${backend.days} days ` +
    `${groupWords.backend}, ${format(fullStack.mean)} on the ${fullStack.days} days ` +
    groupWords['full-stack']
  const isBalanced = weight.direction === 'balanced'
  return {
    ...weight,
    figure: isBalanced ? '' : formatPoints(Math.abs(difference)),
    fact: isBalanced ? `${means}: too close to tell them apart.` : `${means}.`,
    count: countOf(groups),
    entries: () => entriesOf(comparison, (backend.mean + fullStack.mean) / 2),
  }
}

const sides: readonly Side[] = ['backend', 'full-stack']

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
