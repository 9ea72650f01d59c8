import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../files/read-json-file'
import { writeFileAtomically } from '../files/write-file-atomically'

/** What the app knew of its data when it ran last: an empty database after this is no first run. */
export interface StoredPast {
  readonly everHadData: boolean
  /** Name of the database; null when that is not known. */
  readonly database: string | null
  readonly schemaVersion: number | null
  readonly appVersion: string | null
  readonly electronVersion: string | null
  /** Name of the folder that holds a database which is being replaced; null when none is. */
  readonly aside: string | null
  /** What the page has not told the user yet; null for nothing. */
  readonly untold: string | null
}

export interface PastStore {
  current(): StoredPast
  /** Rejects, and changes nothing, when it cannot be stored. */
  change(changes: Partial<StoredPast>): Promise<void>
}

export function openPast(
  dataFolder: string,
  write: (path: string, text: string) => Promise<void> = writeFileAtomically,
): PastStore {
  const path = join(dataFolder, 'past.json')
  let past = readJsonFile(path, stored) ?? unknown
  let queue: Promise<unknown> = Promise.resolve()

  async function store(changes: Partial<StoredPast>): Promise<void> {
    const changed = { ...past, ...changes }
    if (JSON.stringify(changed) === JSON.stringify(past)) return
    await write(path, `${JSON.stringify(changed, null, 2)}\n`)
    past = changed
  }

  return {
    current: () => past,
    change(changes) {
      const done = queue.then(() => store(changes))
      queue = done.catch(() => {})
      return done
    },
  }
}

const unknown: StoredPast = {
  everHadData: false,
  database: null,
  schemaVersion: null,
  appVersion: null,
  electronVersion: null,
  aside: null,
  untold: null,
}

const text = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200)))

const stored: v.GenericSchema<unknown, StoredPast> = v.object({
  everHadData: v.boolean(),
  database: text,
  schemaVersion: v.nullable(v.pipe(v.number(), v.integer())),
  appVersion: text,
  electronVersion: text,
  aside: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))), null),
  untold: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(10_000))), null),
})
