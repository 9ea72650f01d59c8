import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { copyProfile, newProfile } from '../app/copy-profile'

/** A database as a version of the app left it, as it is kept in `tests/fixtures/databases`. */
export interface OldDatabase {
  /** As IndexedDB counts. */
  readonly version: number
  readonly stores: Readonly<Record<string, { readonly entries: readonly Entry[] }>>
}

type Entry = readonly [key: IDBValidKey, row: Readonly<Record<string, unknown>>]

export interface NativeDatabase {
  readonly version: number
  readonly rows: Readonly<Record<string, readonly unknown[]>>
}

/** Makes the database of a profile without any code of the app. */
export function makeNative(profile: string, database: OldDatabase): Promise<void> {
  return withFile(async (file) => {
    await writeFile(file, JSON.stringify(database))
    await runElectron(profile, 'make', file)
  })
}

/** Reads it, without any code of the app, from a copy: to open it is to change its files. */
export async function readNative(profile: string): Promise<NativeDatabase> {
  const copy = await newProfile()
  try {
    await copyProfile(profile, copy)
    return await withFile(async (file) => {
      await runElectron(copy, 'read', file)
      return JSON.parse(await readFile(file, 'utf8')) as NativeDatabase
    })
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function runElectron(profile: string, job: 'make' | 'read', file: string): Promise<void> {
  const executable = process.env['ELECTRON_EXEC_PATH']
  if (!executable) throw new Error('There is no Electron: run this with npm run test:crash')
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  await promisify(execFile)(
    executable,
    [...flags, script, `--user-data-dir=${profile}`, job, file],
    { timeout: 60_000 },
  )
}

async function withFile<Result>(work: (file: string) => Promise<Result>): Promise<Result> {
  const file = join(tmpdir(), `plumbline-native-${process.pid}.json`)
  try {
    return await work(file)
  } finally {
    await rm(file, { force: true })
  }
}

const script = fileURLToPath(new URL('work-natively.cjs', import.meta.url))
