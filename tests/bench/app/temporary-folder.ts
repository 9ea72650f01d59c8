import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for the data of an app that is measured, and how to take it away. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 20 }) }
}
