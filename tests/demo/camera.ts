import type { ElectronApplication, Page } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { demoFile } from './demo-output'

type Theme = 'light' | 'dark'

/** The three sizes of DESIGN.md, section 4, by their width. */
const heights = { 900: 600, 1200: 800, 1600: 1000 } as const

type Width = keyof typeof heights

/** Every screen is seen in its usual size in both themes. */
export async function takeBothThemes(app: AppUnderTest, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) await takePicture(app, name, theme, 1200)
}

/** Screens with a layout of their own for small and large windows are seen in those, too. */
export async function takeAllSizes(app: AppUnderTest, name: string): Promise<void> {
  await takeBothThemes(app, name)
  for (const width of [900, 1600] as const) await takePicture(app, name, 'light', width)
  await resize(app, 1200)
}

/** Leaves a file named like `today-light-1200.png`. */
async function takePicture(
  app: AppUnderTest,
  name: string,
  theme: Theme,
  width: Width,
): Promise<void> {
  const { page } = app
  await resize(app, width)
  await page.emulateMedia({ colorScheme: theme })
  await stepBack(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({
    path: demoFile(`${name}-${theme}-${width}.png`),
    animations: 'disabled',
    scale: 'css',
  })
  await page.emulateMedia({ colorScheme: null })
}

export async function resize({ electron, page }: AppUnderTest, width: Width): Promise<void> {
  await setWindowSize(electron, width, heights[width])
  await page.waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [
    width,
    heights[width],
  ] as const)
}

async function setWindowSize(
  electron: ElectronApplication,
  width: number,
  height: number,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
}

/** No hover, no tooltip, no focus ring, everything from its top: what a person sees who has just come. */
async function stepBack(page: Page): Promise<void> {
  await page.mouse.move(1, 1)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  })
}
