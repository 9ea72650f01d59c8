import { appendFileSync, mkdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where what went wrong is kept to be studied. */
const keptFolder = fileURLToPath(new URL('../../../crash-results', import.meta.url))

/** A line of the summary, such as `200 kills, 0 acknowledged writes lost`; the command prints them all at its end. */
export function report(line: string): void {
  console.log(line)
  const file = process.env['PLUMBLINE_CRASH_LINES']
  if (file === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, `${line}\n`)
}

/**
 * Keeps a profile something went wrong with.
 *
 * @param name of its folder
 * @returns the path of the folder
 */
export async function keepForStudy(profile: string, name: string): Promise<string> {
  const folder = join(keptFolder, name.replaceAll(/[^\w.-]+/g, '-'))
  // Locks and sockets of Chromium lead nowhere any more.
  const filter = (path: string) => !/Singleton(Cookie|Lock|Socket)$/.test(path)
  await cp(profile, folder, { recursive: true, force: true, filter })
  return folder
}
