import type { BackupCounts } from '#shared/export/formats/backup/backup'
import {
  type PlanDifference,
  type RecordDifference,
  type RecordKind,
  recordKinds,
} from '#shared/export/restore/compare-bundles'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'

/**
 * How much there is of everything, in words.
 *
 * @returns only kinds there is something of; "nothing" when there is none
 * @example describeCounts(counts) // '1 plan, 27 tasks and 3 reflections'
 */
export function describeCounts({ plans, ...records }: BackupCounts): string {
  const words = [...(plans > 0 ? [countNoun(plans, 'plan')] : []), ...wordsOf(records)]
  return words.length > 0 ? listWords(words) : 'nothing'
}

/**
 * What a plan in a backup is beside the plan that is here, in a sentence or a few.
 *
 * @example describeDifference(difference) // 'Missing here: 2 reflections. Different: 1 task.'
 */
export function describeDifference({ kind, records }: PlanDifference): string {
  const missing = listOf(records, 'missing')
  const different = listOf(records, 'different')
  const extra = listOf(records, 'extra')
  switch (kind) {
    case 'same':
      return 'The same here.'
    case 'missing':
      return `Not here${missing && `: ${missing}`}.`
    case 'extra':
      return `Only here${extra && `: ${extra}`}.`
    case 'different':
      return (
        [
          missing && `Missing here: ${missing}.`,
          different && `Different: ${different}.`,
          extra && `Only here: ${extra}.`,
        ]
          .filter(Boolean)
          .join(' ') || 'Its dates, time or questions are different.'
      )
  }
}

/**
 * What would go if a backup took the place of everything that is here.
 *
 * @returns empty text when nothing would
 * @example describeLoss(differences) // '1 plan and 3 reflections'
 */
export function describeLoss(differences: readonly PlanDifference[]): string {
  const extra = (kind: RecordKind) =>
    differences.reduce((sum, { records }) => sum + records[kind].extra, 0)
  const plans = differences.filter(({ kind }) => kind === 'extra').length
  return listWords([
    ...(plans > 0 ? [countNoun(plans, 'plan')] : []),
    ...wordsOf(Object.fromEntries(recordKinds.map((kind) => [kind, extra(kind)]))),
  ])
}

/** In the order in which they matter to people. */
const nouns: readonly (readonly [RecordKind, string, string?])[] = [
  ['tasks', 'task'],
  ['reflections', 'reflection'],
  ['ratings', 'rating'],
  ['logs', 'log of minutes', 'logs of minutes'],
  ['pins', 'pinned session'],
  ['postings', 'posting'],
]

function wordsOf(counts: Readonly<Partial<Record<RecordKind, number>>>): string[] {
  return nouns.flatMap(([kind, noun, plural]) => {
    const count = counts[kind] ?? 0
    return count > 0 ? [countNoun(count, noun, plural)] : []
  })
}

function listOf(records: PlanDifference['records'], part: keyof RecordDifference): string {
  return listWords(
    wordsOf(Object.fromEntries(recordKinds.map((kind) => [kind, records[kind][part]]))),
  )
}
