import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../files/read-json-file'
import { writeFileAtomically } from '../files/write-file-atomically'

/** The folders the user chose; null for the app's own, and for no second one. */
export interface BackupPlaces {
  readonly folder: string | null
  readonly copyFolder: string | null
}

export interface BackupPlaceStore {
  current(): BackupPlaces
  /** Rejects, and changes nothing, when it cannot be stored. */
  change(changes: Partial<BackupPlaces>): Promise<void>
}

/** Kept apart from the settings, which the page may change: no path ever comes from there. */
export function openBackupPlaces(dataFolder: string): BackupPlaceStore {
  const path = join(dataFolder, 'backup-folders.json')
  let places = readJsonFile(path, stored) ?? { folder: null, copyFolder: null }
  return {
    current: () => places,
    async change(changes) {
      const changed = { ...places, ...changes }
      await writeFileAtomically(path, `${JSON.stringify(changed, null, 2)}\n`)
      places = changed
    },
  }
}

const folder = v.nullable(v.pipe(v.string(), v.minLength(1)))

const stored: v.GenericSchema<unknown, BackupPlaces> = v.object({ folder, copyFolder: folder })
