import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { undo } from './pages/undo'

const title = 'Tiny task list'

function picker(page: Page): Locator {
  return page.getByRole('button', { name: /^Plan:/ })
}

async function choose(page: Page, item: string): Promise<void> {
  await picker(page).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

test('a copy begins on the day asked for, with nothing done', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await new TodayPage(page).checkOff(firstTask)
  await choose(page, 'Duplicate…')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toHaveValue('Mon 9 Nov 2026')
  await dialog.getByRole('button', { name: 'Duplicate plan' }).click()

  await expect(picker(page)).toHaveAccessibleName(`Plan: Copy of ${title}, 9 Nov to 6 Dec`)
  await freezeClock(page, '2026-11-09')
  await expect(new TodayPage(page).task(firstTask)).not.toBeChecked()
  await choose(page, title)
  await expect(picker(page)).toHaveAccessibleName(`Plan: ${title}, Day 8 of 28, to 29 Nov`)
})

test('the last plan that is put away leaves the way to the archive, and comes back', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await new TodayPage(page).checkOff(firstTask)
  await choose(page, 'Archive')
  await expect(new NewPlanPage(page).heading).toHaveText('What will you build?')
  await page.getByRole('button', { name: 'Archived plans…' }).click()
  await page.getByRole('button', { name: `Restore ${title}` }).click()
  await expect(new TodayPage(page).task(firstTask)).toBeChecked()
  await undo(page)
  await expect(new NewPlanPage(page).heading).toBeVisible()
})

test('deleting a plan names what goes, and undo brings all of it back', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await new TodayPage(page).logMinutes(firstTask, 50)
  await choose(page, 'Delete…')
  const question = page.getByRole('alertdialog', { name: `Delete “${title}”?` })
  await expect(question).toContainText(
    'With it go 27 tasks and 1 log of minutes. You can undo this.',
  )
  await question.getByRole('button', { name: 'Delete plan' }).click()
  // It goes away by itself, but not from under the pointer.
  await toast(page).hover()
  await expect(new NewPlanPage(page).heading).toBeVisible()
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(new TodayPage(page).minutes(firstTask)).toHaveText(/^50 of/)
  await page.keyboard.press('Control+Shift+Z')
  await expect(new NewPlanPage(page).heading).toBeVisible()
  await undo(page)
  await expect(new TodayPage(page).minutes(firstTask)).toHaveText(/^50 of/)
})

test('the sample comes with one click, is marked everywhere, and goes with one', async ({
  app,
}) => {
  const { page } = app
  await freezeClock(page, days.before)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  await expect(picker(page)).toHaveAccessibleName('Plan: Bread blog, sample, Ended 25 Oct')
  for (const screen of ['Today', 'Calendar', 'Verdict'] as const) {
    await new Sidebar(page).goTo(screen)
    await expect(page.getByText('This is a sample month.')).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lean full stack')
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await expect(new NewPlanPage(page).heading).toBeVisible()
  await page.getByRole('button', { name: 'Look at a sample month' }).focus()
})

test('removing the sample takes nothing of one’s own away', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await new TodayPage(page).logMinutes(firstTask, 50)
  await chooseMenuItem(app, 'show-sample')
  await expect(page.getByText('This is a sample month.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await expect(picker(page)).toHaveAccessibleName(`Plan: ${title}, Day 1 of 28, to 29 Nov`)
  await expect(new TodayPage(page).minutes(firstTask)).toHaveText(/^50 of/)
  await picker(page).click()
  await expect(page.getByRole('menuitem', { name: /sample\)/ })).toHaveCount(0)
})

test('the history goes back to a point with one click, and forth again', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const today = new TodayPage(page)
  await today.logMinutes(firstTask, 20)
  await expect(today.minutes(firstTask)).toHaveText(/^20 of/)
  await today.logMinutes(firstTask, 40)
  await expect(today.minutes(firstTask)).toHaveText(/^40 of/)
  await today.checkOff(firstTask)
  await today.heading.click()
  await page.keyboard.press('Control+Alt+Z')
  const points = page.getByRole('dialog', { name: 'History' }).getByRole('listitem')
  await expect(points).toHaveText([
    /^Check off/,
    /^Log 40 min/,
    /^Log 20 min/,
    /^Create plan/,
    'Before all of these',
  ])
  await points.nth(2).getByRole('button').click()
  await expect(points.nth(2)).toContainText('Now')
  await expect(points.nth(0)).toContainText('Undone')
  await page.keyboard.press('Escape')
  await expect(today.minutes(firstTask)).toHaveText(/^20 of/)
  await expect(today.task(firstTask)).not.toBeChecked()

  await page.keyboard.press('Control+Alt+Z')
  await points.nth(0).getByRole('button').click()
  await expect(points.nth(0)).toContainText('Now')
  await page.keyboard.press('Escape')
  await expect(today.task(firstTask)).toBeChecked()
})
