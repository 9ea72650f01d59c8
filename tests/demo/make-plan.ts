import { expect, type Page } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { takeBothThemes } from './camera'
import { samplePlan } from './sample-month'

/** Makes the sample plan in the New plan wizard, with a picture of every page. */
export async function makePlan(app: AppUnderTest): Promise<void> {
  const { page } = app
  await page.clock.setFixedTime(new Date(samplePlan.at))
  await page.reload()

  await choosePlan(page)
  await takeBothThemes(app, 'new-plan-1-idea')
  await page.getByRole('button', { name: 'Next, time' }).click()

  await chooseTime(page)
  await takeBothThemes(app, 'new-plan-2-time')
  await page.getByRole('button', { name: 'Next, tasks' }).click()

  await expect(page.getByRole('heading', { name: 'What will you do?' })).toBeVisible()
  await takeBothThemes(app, 'new-plan-3-tasks')
  await page.getByRole('button', { name: 'Next, review' }).click()

  await expect(page.getByText('Everything has its day.')).toBeVisible()
  await takeBothThemes(app, 'new-plan-4-review')
  await page.getByRole('button', { name: 'Create plan' }).click()
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()
}

async function choosePlan(page: Page): Promise<void> {
  await page.getByRole('radio', { name: samplePlan.idea }).click()
  await page
    .getByRole('radiogroup', { name: 'Which way do you expect to lean?' })
    .getByRole('radio', { name: samplePlan.guess })
    .click()
}

async function chooseTime(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Start' })).toHaveValue(samplePlan.start)
  for (const [weekday, minutes] of Object.entries(samplePlan.weekly)) {
    await page.getByRole('spinbutton', { name: `${weekday}, minutes` }).fill(minutes)
  }
  const daysOff = page.getByRole('group', { name: 'Days off' })
  for (const day of samplePlan.daysOff) {
    await daysOff.getByRole('button', { name: 'Add', exact: true }).click()
    await daysOff.getByRole('textbox', { name: 'From' }).fill(day)
    await daysOff.getByRole('button', { name: 'Add days off' }).click()
    await expect(daysOff.getByRole('button', { name: new RegExp(`${day}$`) })).toBeVisible()
  }
}
