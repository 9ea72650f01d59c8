import { expect } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'
import { setWindowBounds } from './main-window'

/** The smallest window at the largest text: 320 by 256 CSS pixels, as WCAG 1.4.10 measures. */
export const smallestView = { width: 900, height: 720, factor: 900 / 320 }

/** The smallest window with text at twice its size (WCAG 1.4.4). */
export const doubleText = { width: 900, height: 600, factor: 2 }

/** Sizes the window and zooms it, and waits until the page is as wide as that makes it. */
export async function zoomTo(
  app: AppUnderTest,
  { width, height, factor }: typeof doubleText,
): Promise<void> {
  await resetZoom(app)
  await setWindowBounds(app, { width, height })
  await setFactor(app, factor)
  await expect
    .poll(() => app.page.evaluate(() => innerWidth))
    .toBeLessThanOrEqual(Math.ceil(width / factor))
}

export async function resetZoom(app: AppUnderTest): Promise<void> {
  await setFactor(app, 1)
}

export function zoomFactor({ electron }: AppUnderTest): Promise<number> {
  return electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0,
  )
}

async function setFactor({ electron }: AppUnderTest, factor: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted),
    factor,
  )
}
