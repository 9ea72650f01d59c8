import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder in which Chromium keeps the database of a profile. */
export function databaseFolder(profile: string): string {
  return join(profile, 'IndexedDB', 'app_plumbline_0.indexeddb.leveldb')
}

/** Kinds of files of LevelDB: what was written last, what was written before, and what lists them. */
type FileKind = 'log' | 'table' | 'manifest' | 'current'

const names: Readonly<Record<FileKind, RegExp>> = {
  log: /^\d+\.log$/,
  table: /^\d+\.ldb$/,
  manifest: /^MANIFEST-\d+$/,
  current: /^CURRENT$/,
}

/** The paths of all files of a kind, the newest last. */
export async function databaseFiles(profile: string, kind: FileKind): Promise<string[]> {
  const folder = databaseFolder(profile)
  const found = (await readdir(folder)).filter((name) => names[kind].test(name)).toSorted()
  return found.map((name) => join(folder, name))
}

/** The path of the newest file of a kind. */
export async function newestFile(profile: string, kind: FileKind): Promise<string> {
  const path = (await databaseFiles(profile, kind)).at(-1)
  if (path === undefined) throw new Error(`The database has no ${kind}`)
  return path
}
