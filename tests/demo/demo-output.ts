import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../demo-output', import.meta.url))

/** The path of a file the demo leaves. */
export function demoFile(name: string): string {
  return join(folder, name)
}

/** Nothing of an earlier demo stays, so that what is there is complete and new. */
export async function emptyDemoOutput(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}
