import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the database in use, as `past.json` beside it has it. */
export async function databaseOf(profile: string): Promise<string> {
  const past: unknown = JSON.parse(
    await readFile(join(profile, 'past.json'), 'utf8').catch(() => '{}'),
  )
  const name: unknown = typeof past === 'object' && past && Reflect.get(past, 'database')
  return typeof name === 'string' ? name : 'plumbline'
}
