import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { setWindowBounds } from '../e2e/pages/main-window'
import { demoFile } from './demo-output'
import { takeForDocs } from './docs-pictures'

/** The three sizes of DESIGN.md, section 4, by their width. */
const heights = { 900: 600, 1200: 800, 1600: 1000 } as const

type Width = keyof typeof heights

/** Takes a picture of the screen in both themes. */
export async function takeBothThemes(app: AppUnderTest, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) await takePicture(app, name, theme, 1200)
}

/** Takes pictures of a screen that has layouts of its own for small and large windows. */
export async function takeAllSizes(app: AppUnderTest, name: string): Promise<void> {
  await takeBothThemes(app, name)
  for (const width of [900, 1600] as const) {
    await resize(app, width)
    await takePicture(app, name, 'light', width)
  }
  await resize(app, 1200)
}

/** Gives the window one of the three sizes. */
export async function resize(app: AppUnderTest, width: Width): Promise<void> {
  await setWindowBounds(app, { x: 0, y: 0, width, height: heights[width] })
}

/** Leaves a file named like `today-light-1200.png`. */
async function takePicture(
  { page }: AppUnderTest,
  name: string,
  theme: 'light' | 'dark',
  width: Width,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.mouse.move(1, 1)
  await page.evaluate(stepBack)
  await page.screenshot({
    path: demoFile(`${name}-${theme}-${width}.png`),
    animations: 'disabled',
  })
  if (theme === 'light' && width === 1200) await takeForDocs(page, name)
  await page.emulateMedia({ colorScheme: null })
}

/** Runs in the page: no focus ring, and everything from its top, as somebody sees it who has just come. */
async function stepBack(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  for (const element of document.querySelectorAll('*')) element.scrollTop = 0
  await document.fonts.ready
}
