import { expect } from '@playwright/test'
import type { AppUnderTest } from '../fixtures/app-under-test'

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window is on the screen. */
export function windowBounds({ electron }: AppUnderTest): Promise<Bounds> {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('There is no window')
    return window.getBounds()
  })
}

/** Moves and sizes the window as a user would, and waits until it is there. */
export async function setWindowBounds(app: AppUnderTest, bounds: Partial<Bounds>): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  )
  await expect.poll(() => windowBounds(app)).toMatchObject(bounds)
  const { width } = await windowBounds(app)
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(width)
}

export function isWindowVisible({ electron }: AppUnderTest): Promise<boolean> {
  return electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((window) => window.isVisible()),
  )
}
