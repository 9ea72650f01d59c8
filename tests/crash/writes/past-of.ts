import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the database in use, as `past.json` beside it has it. */
export async function databaseOf(profile: string): Promise<string> {
  return (await readPast(profile, 'database')) ?? 'plumbline'
}

/** Has the database been made anew, and nobody has read so yet? */
export async function isUntold(profile: string): Promise<boolean> {
  return (await readPast(profile, 'untold')) !== null
}

async function readPast(profile: string, name: string): Promise<string | null> {
  try {
    const past: unknown = JSON.parse(await readFile(join(profile, 'past.json'), 'utf8'))
    const value: unknown = Reflect.get(Object(past), name)
    return typeof value === 'string' ? value : null
  } catch {
    // Not there, or damaged: then the app goes by what it finds.
    return null
  }
}
