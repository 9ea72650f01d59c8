import { existsSync } from 'node:fs'
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

/** Opens the settings of this machine; what is missing in the file, or no such value, has its default. */
export function openSettings(
  folder: string,
  write: (path: string, text: string) => Promise<void> = writeFileAtomically,
): SettingsStore {
  const path = join(folder, 'settings.json')
  let settings = readJsonFile(path, storedSettings, restOfSettings) ?? defaultSettings
  let queue: Promise<unknown> = Promise.resolve()

  async function store(changes: Partial<Settings>): Promise<Settings> {
    const changed = { ...settings, ...changes }
    await write(path, `${JSON.stringify(changed, null, 2)}\n`)
    settings = changed
    return settings
  }

  // It was kept aside for one of its values: without a new one, the rest would be lost at the next start.
  if (settings !== defaultSettings && !existsSync(path)) queue = store({}).catch(() => {})

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
  language: 'system',
  dateOrder: 'system',
  weekStartsOn: 'system',
  clockHours: 'system',
  planId: null,
  showRunningVerdict: false,
  dayStartHour: 4,
  reminder: false,
  reminderTime: '19:00',
  keepInTray: false,
  startAtLogin: false,
  quickCapture: false,
  captureShortcut: 'Mod+Shift+Space',
  singleLetterKeys: true,
  lastVersion: null,
  shortcuts: {},
  recentChoices: [],
  hiddenHints: [],
  lastExport: { format: 'markdown', options: {} },
}

const shortText = v.pipe(v.string(), v.maxLength(100))

/** Keys that are held, and the one that is pressed; what is no key would be no menu. */
const keys = v.pipe(
  v.string(),
  v.regex(
    /^((Mod|Ctrl|Alt|Shift)\+){0,4}([A-Z0-9]|F\d\d?|Space|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete|[!-*,-/:-@[-`{-~])$/,
  ),
)

const fields = {
  appearance: v.picklist(['system', 'light', 'dark']),
  language: v.picklist(['system', 'en', 'de']),
  dateOrder: v.picklist(['system', 'day-first', 'month-first', 'year-first']),
  weekStartsOn: v.picklist(['system', 0, 1, 2, 3, 4, 5, 6]),
  clockHours: v.picklist(['system', '12', '24']),
  planId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  showRunningVerdict: v.boolean(),
  dayStartHour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
  reminder: v.boolean(),
  reminderTime: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  keepInTray: v.boolean(),
  startAtLogin: v.boolean(),
  quickCapture: v.boolean(),
  captureShortcut: v.pipe(v.string(), v.regex(/^((Mod|Ctrl|Alt|Shift)\+){0,4}[A-Za-z0-9]{1,12}$/)),
  singleLetterKeys: v.boolean(),
  lastVersion: v.nullable(v.pipe(v.string(), v.maxLength(50))),
  shortcuts: v.pipe(v.record(shortText, v.nullable(keys)), v.maxEntries(200)),
  recentChoices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
  hiddenHints: v.pipe(v.array(shortText), v.maxLength(50)),
  lastExport: v.strictObject({
    format: shortText,
    options: v.record(shortText, v.record(shortText, v.union([v.boolean(), shortText]))),
  }),
}

/** What the page may send: known settings only, each of them if it likes. */
export const settingsChanges: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  appearance: v.exactOptional(fields.appearance),
  language: v.exactOptional(fields.language),
  dateOrder: v.exactOptional(fields.dateOrder),
  weekStartsOn: v.exactOptional(fields.weekStartsOn),
  clockHours: v.exactOptional(fields.clockHours),
  planId: v.exactOptional(fields.planId),
  showRunningVerdict: v.exactOptional(fields.showRunningVerdict),
  dayStartHour: v.exactOptional(fields.dayStartHour),
  reminder: v.exactOptional(fields.reminder),
  reminderTime: v.exactOptional(fields.reminderTime),
  keepInTray: v.exactOptional(fields.keepInTray),
  startAtLogin: v.exactOptional(fields.startAtLogin),
  quickCapture: v.exactOptional(fields.quickCapture),
  captureShortcut: v.exactOptional(fields.captureShortcut),
  singleLetterKeys: v.exactOptional(fields.singleLetterKeys),
  lastVersion: v.exactOptional(fields.lastVersion),
  shortcuts: v.exactOptional(fields.shortcuts),
  recentChoices: v.exactOptional(fields.recentChoices),
  hiddenHints: v.exactOptional(fields.hiddenHints),
  lastExport: v.exactOptional(fields.lastExport),
})

/** What the file may hold: also less, from an older version, and more, from a newer one. */
const storedSettings = settingsFile((field, value) => v.optional(field, () => value))

/** Of a file with a value that is none: everything else, and the default in its place. */
const restOfSettings = settingsFile((field, value) =>
  v.fallback(
    v.optional(field, () => value),
    () => value,
  ),
)

/** @param orDefault what a field is when the file does not hold it */
function settingsFile(
  orDefault: <Value>(
    field: v.GenericSchema<unknown, Value>,
    value: Value,
  ) => v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Settings> {
  const absent = defaultSettings
  return v.object({
    appearance: orDefault(fields.appearance, absent.appearance),
    language: orDefault(fields.language, absent.language),
    dateOrder: orDefault(fields.dateOrder, absent.dateOrder),
    weekStartsOn: orDefault(fields.weekStartsOn, absent.weekStartsOn),
    clockHours: orDefault(fields.clockHours, absent.clockHours),
    planId: orDefault(fields.planId, absent.planId),
    showRunningVerdict: orDefault(fields.showRunningVerdict, absent.showRunningVerdict),
    dayStartHour: orDefault(fields.dayStartHour, absent.dayStartHour),
    reminder: orDefault(fields.reminder, absent.reminder),
    reminderTime: orDefault(fields.reminderTime, absent.reminderTime),
    keepInTray: orDefault(fields.keepInTray, absent.keepInTray),
    startAtLogin: orDefault(fields.startAtLogin, absent.startAtLogin),
    quickCapture: orDefault(fields.quickCapture, absent.quickCapture),
    captureShortcut: orDefault(fields.captureShortcut, absent.captureShortcut),
    singleLetterKeys: orDefault(fields.singleLetterKeys, absent.singleLetterKeys),
    lastVersion: orDefault(fields.lastVersion, absent.lastVersion),
    shortcuts: orDefault(fields.shortcuts, absent.shortcuts),
    recentChoices: orDefault(fields.recentChoices, absent.recentChoices),
    hiddenHints: orDefault(fields.hiddenHints, absent.hiddenHints),
    lastExport: orDefault(fields.lastExport, absent.lastExport),
  })
}
