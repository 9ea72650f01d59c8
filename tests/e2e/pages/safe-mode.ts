import type { AppUnderTest } from '../fixtures/app-under-test'

/** Safe mode as the third crash opens it, in a page that Playwright has not given up. */
export async function openSafeMode({ electron }: AppUnderTest): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://plumbline/safe-mode.html'),
  )
}
