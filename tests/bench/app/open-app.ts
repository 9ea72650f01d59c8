import { _electron, type ElectronApplication, type Page } from '@playwright/test'

/** An app that is driven from here. */
export interface OpenApp {
  readonly page: Page
  readonly electron: ElectronApplication
}

/**
 * Starts the built app and waits for its page; see `tests/e2e/fixtures/launch-app.ts`, which this is the like of
 * without what only tests need.
 */
export async function openApp(userDataFolder: string, path = '.'): Promise<OpenApp> {
  const electron = await _electron.launch({
    args: [`--user-data-dir=${userDataFolder}`, path],
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: null,
  })
  const page = await electron.firstWindow()
  await page.waitForURL('app://**')
  return { page, electron }
}
