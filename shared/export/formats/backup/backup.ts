import { digestOf } from '#shared/export/digest-of'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** Everything the user has, in one file. */
export interface Backup {
  readonly format: typeof backupFormat
  /** Of the structure of the file; raised when an older app could not read it. */
  readonly version: number
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Number of the latest change in it; 0 when that is not known. */
  readonly seq: number
  readonly counts: BackupCounts
  /** Hexadecimal, of the plans; see {@link checksumOf}. */
  readonly sha256: string
  readonly plans: readonly PlanBundle[]
}

/** How much there is of everything. */
export interface BackupCounts {
  readonly plans: number
  readonly tasks: number
  readonly pins: number
  readonly logs: number
  readonly reflections: number
  readonly ratings: number
  readonly postings: number
}

export const backupFormat = 'plumbline-backup'

/** The version this app writes, and the newest it reads. */
export const backupVersion = 1

/** How much is in some plans. */
export function countRecords(bundles: readonly PlanBundle[]): BackupCounts {
  const sum = (count: (bundle: PlanBundle) => number) =>
    bundles.reduce((total, bundle) => total + count(bundle), 0)
  return {
    plans: bundles.length,
    tasks: sum(({ tasks }) => tasks.length),
    pins: sum(({ pins }) => pins.length),
    logs: sum(({ logs }) => logs.length),
    reflections: sum(({ reflections }) => reflections.length),
    ratings: sum(({ ratings }) => ratings.length),
    postings: sum(({ postings }) => postings.length),
  }
}

/**
 * What tells whether plans are still as they were written.
 *
 * @param plans data of JSON; how the file is laid out does not matter, the order of keys does
 * @returns SHA-256 in hexadecimal
 */
export function checksumOf(plans: unknown): string {
  return digestOf(JSON.stringify(plans))
}
