import { expect, test } from './fixtures/test'
import { menuItem } from './pages/app-menu'
import { days, freezeClock } from './pages/freeze-clock'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { undo } from './pages/undo'

// As most users see it.
test.use({ motion: 'no-preference' })

const friday = '2026-11-06'

test('four missed days are settled in two clicks, and that can be undone', async ({ app }) => {
  const { page } = app
  await startPlan(page, friday)
  const { main } = new TodayPage(page)
  await expect(main).toContainText('4 days missed, 5 h 25 min open.')

  await page.getByRole('button', { name: 'Catch up' }).click()
  const preview = page.getByRole('dialog', { name: 'Catch up' })
  await expect(preview).toContainText('3 h would not fit.')
  const row = preview.getByRole('row', { name: firstTask })
  await expect(row).toContainText('Mon 2 Nov 45 min')
  await expect(row).toContainText('Fri 6 Nov 45 min')
  await expect(row).toContainText('Missed Mon 2 Nov')
  await preview.getByRole('button', { name: 'Change the plan' }).click()

  await expect(preview).toBeHidden()
  await expect(main).not.toContainText('missed')
  await expect(main).toContainText('3 h do not fit before Sun 29 Nov.')
  await expect(new TodayPage(page).sessions).toContainText(firstTask)

  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: 'Undo: Catch up', enabled: true })
  await undo(page)
  await expect(main).toContainText('4 days missed')
})

test('what does not fit has its remedies beside it, and a preview', async ({ app }) => {
  const { page } = app
  await startPlan(page, friday)
  await page.getByRole('button', { name: 'Catch up' }).click()
  const preview = page.getByRole('dialog')
  await preview.getByRole('button', { name: 'End on Tue 1 Dec' }).click()
  await expect(preview).not.toContainText('would not fit')
  await preview.getByRole('button', { name: 'Change the plan' }).click()
  const { main } = new TodayPage(page)
  await expect(main).not.toContainText('not fit')
  await expect(main).not.toContainText('missed')
})

test('one missed day is named with its work, by the keys alone it is pushed away', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page, days.second)
  const { main } = new TodayPage(page)
  await expect(main).toContainText('Monday had no session. 2 tasks (85 min) need a new day.')

  await page.getByRole('button', { name: 'Other ways' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Push by…' }).press('Enter')
  const question = page.getByRole('dialog', { name: 'Push the plan' })
  await question.getByRole('spinbutton', { name: 'Take a break for' }).press('ArrowUp')
  await question.getByRole('button', { name: 'See what moves' }).press('Enter')
  const preview = page.getByRole('dialog', { name: 'Push by 2 days' })
  await preview.getByRole('button', { name: 'Change the plan' }).press('Enter')
  await expect(toast(page)).toContainText('Push by 2 days')
  await expect(main).toContainText('Nothing hangs on today')
  await expect(main).toContainText('The next session is Thu 5 Nov.')
})

test('a plan can start over on a later day', async ({ app }) => {
  const { page } = app
  await startPlan(page, friday)
  await page.getByRole('button', { name: 'Other ways' }).click()
  await page.getByRole('menuitem', { name: 'Start over from…' }).click()
  const question = page.getByRole('dialog', { name: 'Start over' })
  const field = question.getByRole('textbox', { name: 'Begin again on' })
  await field.fill('yesterday')
  await field.press('Enter')
  await expect(question).toContainText('Fri 6 Nov 2026 is the first day you can choose.')
  await field.fill('16 nov')
  await field.press('Enter')
  await question.getByRole('button', { name: 'See what moves' }).click()
  const preview = page.getByRole('dialog', { name: 'Start over from Mon 16 Nov' })
  await expect(preview).not.toContainText('would not fit')
  await preview.getByRole('button', { name: 'Change the plan' }).click()
  await expect(new TodayPage(page).main).toContainText('The next session is Mon 16 Nov.')
})

test('an ended plan with open work can be extended', async ({ app }) => {
  const { page } = app
  await startPlan(page, days.after)
  const { main } = new TodayPage(page)
  await expect(main).toContainText('tasks are still open.')
  await page.getByRole('button', { name: /^Extend to/ }).click()
  await page.getByRole('button', { name: 'Change the plan' }).click()
  await expect(main).not.toContainText('are still open.')
  await expect(new TodayPage(page).sessions).toContainText(firstTask)
  await freezeClock(page, days.after)
  await expect(new TodayPage(page).sessions).toContainText(firstTask)
})
