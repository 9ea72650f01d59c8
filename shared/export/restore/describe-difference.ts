import type { BackupCounts } from '#shared/export/formats/backup/backup'
import {
  type PlanDifference,
  type RecordDifference,
  type RecordKind,
  recordKinds,
} from '#shared/export/restore/compare-bundles'
import { translate, translateCount } from '#shared/language/translate'
import { listWords } from '#shared/wording/list-words'

/**
 * How much there is of everything, in words.
 *
 * @returns only kinds there is something of; "nothing" when there is none
 * @example describeCounts(counts) // '1 plan, 27 tasks and 3 reflections'
 */
export function describeCounts({ plans, ...records }: BackupCounts): string {
  const words = [
    ...(plans > 0 ? [translateCount(plans, '{count} plan', '{count} plans')] : []),
    ...wordsOf(records),
  ]
  return words.length > 0 ? listWords(words) : translate('nothing')
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
      return translate('The same here.')
    case 'missing':
      return missing
        ? translate('Not here: {records}.', { records: missing })
        : translate('Not here.')
    case 'extra':
      return extra
        ? translate('Only here: {records}.', { records: extra })
        : translate('Only here.')
    case 'different':
      return (
        [
          missing && translate('Missing here: {records}.', { records: missing }),
          different && translate('Different: {records}.', { records: different }),
          extra && translate('Only here: {records}.', { records: extra }),
        ]
          .filter(Boolean)
          .join(' ') || translate('Its dates, time or questions are different.')
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
    ...(plans > 0 ? [translateCount(plans, '{count} plan', '{count} plans')] : []),
    ...wordsOf(Object.fromEntries(recordKinds.map((kind) => [kind, extra(kind)]))),
  ])
}

/** In the order in which they matter to people. */
const words: Readonly<Partial<Record<RecordKind, (count: number) => string>>> = {
  tasks: (count) => translateCount(count, '{count} task', '{count} tasks'),
  reflections: (count) => translateCount(count, '{count} reflection', '{count} reflections'),
  ratings: (count) => translateCount(count, '{count} rating', '{count} ratings'),
  logs: (count) => translateCount(count, '{count} log of minutes', '{count} logs of minutes'),
  pins: (count) => translateCount(count, '{count} pinned session', '{count} pinned sessions'),
  postings: (count) => translateCount(count, '{count} posting', '{count} postings'),
}

function wordsOf(counts: Readonly<Partial<Record<RecordKind, number>>>): string[] {
  return Object.entries(words).flatMap(([kind, write]) => {
    const count = counts[kind as RecordKind] ?? 0
    return count > 0 ? [write(count)] : []
  })
}

function listOf(records: PlanDifference['records'], part: keyof RecordDifference): string {
  return listWords(
    wordsOf(Object.fromEntries(recordKinds.map((kind) => [kind, records[kind][part]]))),
  )
}
