import { expect, type Page } from '@playwright/test'
import { tabTo } from './tab-to'

/** More than any list has. */
const mostOptions = 10

/**
 * Chooses how the app speaks and writes, without a mouse.
 *
 * @param control the end of what the list is called, which begins with what is chosen
 */
export async function chooseByKeys(page: Page, control: RegExp, option: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: control }))
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('option', { name: option, exact: true })
  await expect(wanted).toBeVisible()
  await page.keyboard.press('Home')
  for (let step = 0; step < mostOptions; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      // Every screen is drawn anew; after that the focus is where it was.
      const chosen = page.getByRole('button').filter({ hasText: option })
      return expect(chosen.and(page.locator(':focus'))).toHaveCount(1)
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The keys do not reach ${option}`)
}
