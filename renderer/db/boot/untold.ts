import { desktop } from '../../desktop/desktop'
import { database, schemaVersion } from '../database'
import type { Recovery } from './boot'

/** What was done to the data and nobody has read yet: it is kept with the past, should the app end before. */
export function readUntold(untold: string | null): Recovery | null {
  return untold === null ? null : (JSON.parse(untold) as Recovery)
}

/** It was read. */
export function forgetUntold(): Promise<void> {
  return desktop.settlePast({ database: database.name, schemaVersion, hasData: true, untold: null })
}
