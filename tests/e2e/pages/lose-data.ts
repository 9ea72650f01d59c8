import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

/** Does to the database what a later version of the app would do in another window. */
export function openInNewerVersion(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('plumbline', 990)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
}

/** Takes database, journal and backups from under an app that has ended; that there was data is still known. */
export async function loseEverything({ userDataFolder }: AppUnderTest): Promise<void> {
  for (const name of ['IndexedDB', 'journal', 'backups']) {
    await rm(join(userDataFolder, name), { recursive: true, force: true })
  }
}
