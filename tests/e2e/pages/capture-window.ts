import { expect, type Locator, type Page } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

/** The small window for a thought. */
export class CaptureWindow {
  readonly text: Locator
  readonly state: Locator

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'A thought for today' })
    this.state = page.getByRole('status')
  }
}

/** Switches quick capture on and stands in for the keyboard of the system, whose keys no test can press. */
export async function allowCapture(app: AppUnderTest): Promise<void> {
  await app.electron.evaluate(({ globalShortcut }) => {
    Object.assign(globalShortcut, {
      register(_keys: string, onPressed: () => void) {
        Object.assign(globalThis, { pressCaptureKeys: onPressed })
        return true
      },
    })
  })
  await app.page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop')
    // Off first: keys that are held since the start are not asked for again.
    await desktop.changeSettings({ quickCapture: false })
    await desktop.changeSettings({ quickCapture: true })
  })
}

/** Presses the keys of quick capture, in whatever program one is. */
export async function openCapture(app: AppUnderTest): Promise<CaptureWindow> {
  const opened = app.electron.windows().find(isCapture)
  const page = opened ?? app.electron.waitForEvent('window', isCapture)
  await app.electron.evaluate(() => Reflect.get(globalThis, 'pressCaptureKeys')())
  const window = new CaptureWindow(await page)
  await expect(window.text).toBeVisible()
  await expect.poll(() => isCaptureVisible(app)).toBe(true)
  return window
}

export function isCaptureVisible({ electron }: AppUnderTest): Promise<boolean> {
  return electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.isVisible() && window.webContents.getURL().endsWith('/capture.html'),
    ),
  )
}

function isCapture(page: Page): boolean {
  return page.url().endsWith('/capture.html')
}
