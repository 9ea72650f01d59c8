import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for the data of one app. */
export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'plumbline-crash-'))
}

/**
 * Copies the data of an app that is not running, without what Chromium can fetch again.
 *
 * @param to a folder that is made where it is missing
 */
export async function copyProfile(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !leftOut.test(path) })
}

const leftOut = /[/\\](Singleton\w+|Cache|Code Cache|GPUCache|Dawn\w+Cache|Crashpad)$/
