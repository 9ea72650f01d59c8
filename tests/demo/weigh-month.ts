import { expect, type Page } from '@playwright/test'
import { openView } from './go-to'
import { lastRatings } from './sample-month'

/** Gives the last ratings on the Verdict screen and waits for what they say. */
export async function weighMonth(page: Page): Promise<void> {
  await openView(page, 'Verdict')
  for (const { step, value } of lastRatings) {
    const rating = page
      .getByRole('radiogroup', { name: `Rate step ${step}, ` })
      .getByRole('radio', { name: value })
    await rating.click()
    await expect(rating).toBeChecked()
  }
  await expect(
    page.getByRole('img', { name: 'Plumb line leaning towards backend, clearly' }),
  ).toBeVisible()
}
