import { expect, type Page } from '@playwright/test'
import { days, freezeClock } from './freeze-clock'
import { NewPlanPage } from './new-plan-page'

/**
 * Makes a plan with the defaults, the usual beginning of a test.
 *
 * @param day the day the app is at afterwards; the first of the plan unless told
 */
export async function startPlan(page: Page, day: string = days.first): Promise<void> {
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  await wizard.isOpen()
  await wizard.finish()
  await freezeClock(page, day)
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()
}
