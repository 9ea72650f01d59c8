import { join } from 'node:path'
import * as v from 'valibot'
import type { Settings } from '#shared/ipc/desktop-api'
import { readJsonFile } from './files/read-json-file'
import { writeFileAtomically } from './files/write-file-atomically'

export interface SettingsStore {
  current(): Settings
  /** Stores the changes and answers with all settings; rejects, and changes nothing, when it cannot. */
  change(changes: Partial<Settings>): Promise<Settings>
}

/** Opens the settings of this machine; what is missing in the file has its default. */
export function openSettings(
  folder: string,
  write: (path: string, text: string) => Promise<void> = writeFileAtomically,
): SettingsStore {
  const path = join(folder, 'settings.json')
  let settings = readJsonFile(path, storedSettings) ?? defaultSettings
  let queue: Promise<unknown> = Promise.resolve()

  async function store(changes: Partial<Settings>): Promise<Settings> {
    const changed = { ...settings, ...changes }
    await write(path, `${JSON.stringify(changed, null, 2)}\n`)
    settings = changed
    return settings
  }

  return {
    current: () => settings,
    change(changes) {
      const stored = queue.then(() => store(changes))
      queue = stored.catch(() => {})
      return stored
    },
  }
}

export const defaultSettings: Settings = {
  appearance: 'system',
  planId: null,
  showRunningVerdict: false,
  dayStartHour: 4,
}

const fields = {
  appearance: v.picklist(['system', 'light', 'dark']),
  planId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  showRunningVerdict: v.boolean(),
  dayStartHour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
}

/** What the page may send: known settings only, each of them if it likes. */
export const settingsChanges: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  appearance: v.exactOptional(fields.appearance),
  planId: v.exactOptional(fields.planId),
  showRunningVerdict: v.exactOptional(fields.showRunningVerdict),
  dayStartHour: v.exactOptional(fields.dayStartHour),
})

/** What the file may hold: also less, from an older version, and more, from a newer one. */
const storedSettings: v.GenericSchema<unknown, Settings> = v.object({
  appearance: v.optional(fields.appearance, defaultSettings.appearance),
  planId: v.optional(fields.planId, defaultSettings.planId),
  showRunningVerdict: v.optional(fields.showRunningVerdict, defaultSettings.showRunningVerdict),
  dayStartHour: v.optional(fields.dayStartHour, defaultSettings.dayStartHour),
})
