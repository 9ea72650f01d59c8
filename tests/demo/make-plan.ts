import { expect } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { freezeClock } from '../e2e/pages/freeze-clock'
import { NewPlanPage } from '../e2e/pages/new-plan-page'
import { takeBothThemes } from './camera'
import { samplePlan } from './sample-month'

/** Makes the sample plan in the New plan wizard, with pictures of every page. */
export async function makePlan(app: AppUnderTest): Promise<void> {
  const { page } = app
  await freezeClock(page, samplePlan.day, samplePlan.time)
  const wizard = new NewPlanPage(page)

  await chooseIdea(wizard)
  await takeBothThemes(app, 'new-plan-1-idea')
  await wizard.pressEnter()

  await chooseTime(wizard)
  await takeBothThemes(app, 'new-plan-2-time')
  await wizard.pressEnter()

  await expect(wizard.heading).toHaveText('What will you do?')
  await takeBothThemes(app, 'new-plan-3-tasks')
  await wizard.pressEnter()

  await expect(wizard.main).toContainText('Everything has its day.')
  await takeBothThemes(app, 'new-plan-4-review')
  await wizard.finish()
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()
}

async function chooseIdea({ main }: NewPlanPage): Promise<void> {
  await main.getByRole('radio', { name: samplePlan.idea }).click()
  await main.getByRole('radio', { name: samplePlan.guess }).click()
}

async function chooseTime({ main, preview }: NewPlanPage): Promise<void> {
  await expect(main.getByRole('textbox', { name: 'Start' })).toHaveValue(samplePlan.start)
  for (const [weekday, minutes] of Object.entries(samplePlan.weekly)) {
    await main.getByRole('spinbutton', { name: `${weekday}, minutes` }).fill(String(minutes))
  }
  const daysOff = main.getByRole('group', { name: 'Days off', exact: true })
  for (const day of samplePlan.daysOff) {
    await daysOff.getByRole('button', { name: 'Add', exact: true }).click()
    await daysOff.getByRole('textbox', { name: 'From' }).fill(day)
    await daysOff.getByRole('button', { name: 'Add days off' }).click()
    await expect(
      daysOff.getByRole('button', { name: new RegExp(`^Remove .*${day}$`) }),
    ).toBeVisible()
  }
  await expect(preview).toContainText('Everything fits by Sun 29 Nov.')
}
