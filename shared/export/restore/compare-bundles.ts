import type { PlanBundle } from '#shared/model/plan-bundle'

/** How many records of a kind a restore is about. */
export interface RecordDifference {
  /** Only in the backup. */
  readonly missing: number
  /** In both, and not alike. */
  readonly different: number
  /** Only here. */
  readonly extra: number
  readonly same: number
}

/** What a plan in a backup is, beside the plan that is here. */
export interface PlanDifference {
  readonly planId: string
  readonly title: string
  /** `missing`: only in the backup. `extra`: only here. */
  readonly kind: 'missing' | 'different' | 'extra' | 'same'
  readonly records: Readonly<Record<RecordKind, RecordDifference>>
}

/** The lists of a plan, in the order in which people are told of them. */
export const recordKinds = [
  'tasks',
  'pins',
  'logs',
  'reflections',
  'ratings',
  'postings',
] as const satisfies readonly (keyof PlanBundle)[]

export type RecordKind = (typeof recordKinds)[number]

/**
 * Compares what is here with a backup, before anything is restored (PRODUCT.md, section 7).
 *
 * @param here all plans of the app
 * @param backup all plans of the backup
 * @returns first the plans of the backup in its order, then those that are only here
 */
export function comparePlans(
  here: readonly PlanBundle[],
  backup: readonly PlanBundle[],
): PlanDifference[] {
  const ours = new Map(here.map((bundle) => [bundle.plan.id, bundle]))
  const theirs = new Set(backup.map(({ plan }) => plan.id))
  return [
    ...backup.map((bundle) => compare(ours.get(bundle.plan.id) ?? null, bundle)),
    ...here.filter(({ plan }) => !theirs.has(plan.id)).map((bundle) => compare(bundle, null)),
  ]
}

/** What tells the records of a list apart. */
export function keyOf(record: PlanBundle[RecordKind][number]): string {
  return 'id' in record ? record.id : `${record.taskId} ${record.date}`
}

function compare(here: PlanBundle | null, backup: PlanBundle | null): PlanDifference {
  const { id, title } = (backup ?? here)!.plan
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, compareLists(here?.[kind] ?? [], backup?.[kind] ?? [])]),
  ) as PlanDifference['records']
  return { planId: id, title, kind: kindOf(here, backup, records), records }
}

function kindOf(
  here: PlanBundle | null,
  backup: PlanBundle | null,
  records: PlanDifference['records'],
): PlanDifference['kind'] {
  if (!here) return 'missing'
  if (!backup) return 'extra'
  const isSame =
    isAlike(here.plan, backup.plan) &&
    Object.values(records).every((r) => r.missing + r.different + r.extra === 0)
  return isSame ? 'same' : 'different'
}

function compareLists(
  here: PlanBundle[RecordKind],
  backup: PlanBundle[RecordKind],
): RecordDifference {
  const ours = new Map<string, unknown>(here.map((record) => [keyOf(record), record]))
  const counts = { missing: 0, different: 0, same: 0 }
  for (const record of backup) {
    const own = ours.get(keyOf(record))
    if (own === undefined) counts.missing += 1
    else if (isAlike(own, record)) counts.same += 1
    else counts.different += 1
  }
  return { ...counts, extra: here.length - counts.different - counts.same }
}

/** Whether two records say the same, in whatever order their fields come. */
function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
