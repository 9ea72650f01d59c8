import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const oneDay = 24 * 60 * 60 * 1000

/** What a process that was ended while it wrote has left behind. What is younger may still be written. */
export async function leftoversIn(path: string, now: Date): Promise<string[]> {
  const leftovers: string[] = []
  for (const name of await readdir(path)) {
    if (!/^\.plumbline-[0-9a-f-]{36}\.tmp$/.test(name)) continue
    const stats = await stat(join(path, name)).catch(() => null)
    if (stats && now.getTime() - stats.mtimeMs > oneDay) leftovers.push(name)
  }
  return leftovers
}
