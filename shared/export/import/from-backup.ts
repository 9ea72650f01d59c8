import * as v from 'valibot'
import {
  backupFormat,
  backupVersion,
  checksumOf,
  countRecords,
  type BackupCounts,
} from '#shared/export/formats/backup/backup'
import { BackupError } from '#shared/export/import/backup-error'
import { bundleSchema } from '#shared/export/import/bundle-schema'
import { checkRecords } from '#shared/export/import/check-records'
import { parseJson } from '#shared/export/import/parse-json'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'

/** What a backup says about itself, also one that this version cannot read further. */
export interface BackupHeader {
  readonly version: number
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Number of the latest change in it; 0 when that is not known. */
  readonly seq: number
  readonly counts: BackupCounts
}

/** What a backup holds. */
export interface ReadBackup {
  readonly header: BackupHeader
  readonly bundles: PlanBundle[]
}

/**
 * Reads a backup. All of it is checked before any of it is believed: what it says of its version, its
 * checksum, every field, and what records say about each other (RELIABILITY.md, section 6).
 *
 * @param text of the file
 * @throws BackupError with a message for the user
 */
export function fromBackup(text: string): ReadBackup {
  const data = parseJson(text)
  const header = headerOf(data)
  if (header.version > backupVersion) {
    throw new BackupError(
      'newer',
      translate(
        'This backup was written by a newer version of Plumbline. Update the app to restore it; until then the file is only looked at, and stays as it is.',
      ),
    )
  }
  const { plans, sha256 } = data as { readonly plans?: unknown; readonly sha256?: unknown }
  if (sha256 !== checksumOf(plans ?? null)) {
    throw new BackupError(
      'damaged',
      translate(
        'This backup is damaged: its content is not what its checksum says. Nothing was taken from it.',
      ),
    )
  }
  const bundles = bundlesOf(plans)
  checkRecords(bundles)
  if (JSON.stringify(countRecords(bundles)) !== JSON.stringify(header.counts)) {
    throw new BackupError(
      'damaged',
      translate('This backup does not hold as much as it says it does.'),
    )
  }
  return { header, bundles }
}

/**
 * What a backup says about itself, without reading its plans: for one that is newer than the app.
 *
 * @throws BackupError when it is no backup at all
 */
export function readBackupHeader(text: string): BackupHeader {
  return headerOf(parseJson(text))
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const headerSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15)),
  seq: count,
  counts: v.object({
    plans: count,
    tasks: count,
    pins: count,
    logs: count,
    reflections: count,
    ratings: count,
    postings: count,
  }),
})

function headerOf(data: unknown): BackupHeader {
  const { success, output } = v.safeParse(headerSchema, data)
  if (!success)
    throw new BackupError('not-a-backup', translate('This file is not a backup of Plumbline.'))
  const { format: _format, ...header } = output
  return header
}

function bundlesOf(plans: unknown): PlanBundle[] {
  const result = v.safeParse(v.array(bundleSchema), plans, { abortEarly: true })
  // The data itself: the schema changes nothing but the order of its keys.
  if (result.success) return plans as PlanBundle[]
  const issue = result.issues[0]
  const place = v.getDotPath(issue) ?? translate('its plans')
  throw new BackupError(
    'contradiction',
    translate('This backup holds something Plumbline does not know, at {place}: {message}.', {
      place,
      message: issue.message,
    }),
  )
}
