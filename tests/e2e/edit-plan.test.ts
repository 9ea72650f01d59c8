import { expect, test } from './fixtures/test'
import { days } from './pages/freeze-clock'
import { EditPlanPage } from './pages/edit-plan-page'
import { chooseMenuItem } from './pages/app-menu'
import { findViolations } from './pages/find-violations'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, secondTask } from './pages/today-page'

test('a title is stored when the field is left, and an empty one is not', async ({ app }) => {
  await startPlan(app.page)
  const plan = new EditPlanPage(app.page)
  await chooseMenuItem(app, 'go-edit-plan')
  await plan.title.fill('')
  await plan.title.press('Enter')
  await expect(plan.main.getByRole('alert')).toContainText('A plan needs a title')
  await plan.title.fill('Evening tasks')
  await plan.title.press('Tab')
  await expect(toast(app.page)).toContainText('Call the plan "Evening tasks"')
  await expect(
    new Sidebar(app.page).nav.getByRole('button', { name: /Evening tasks/ }),
  ).toBeVisible()
})

test('the plan gets other days after a preview, and has its old ones back after undo', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  const plan = new EditPlanPage(page)
  await plan.open()
  const lastDay = plan.main.getByRole('textbox', { name: 'Last day' })
  await lastDay.fill('6 dec 2026')
  await lastDay.press('Enter')
  await plan.accept('End on Sun 6 Dec')
  // It goes away by itself, but not from under the pointer.
  await toast(page).hover()
  await expect(lastDay).toHaveValue('Sun 6 Dec 2026')

  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(lastDay).toHaveValue('Sun 29 Nov 2026')
})

test('public holidays are offered, loaded inside the policy, and taken off when ticked', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  const plan = new EditPlanPage(page)
  await plan.open()
  await plan.main.getByRole('button', { name: 'Show them' }).click()
  await plan.main.getByRole('button', { name: /Country/ }).click()
  await page.getByRole('option', { name: 'United States of America' }).click()
  // Not check(): the box itself is hidden under its picture.
  await plan.main.getByText('Thanksgiving Day').click()
  await plan.main.getByRole('button', { name: 'Take 1 day off' }).click()
  await plan.accept('Take Thu 26 Nov off')
  await expect(plan.main.getByText('Thu 26 Nov, off')).toBeVisible()
})

test('tasks are reordered by keys and by dragging, and the focus stays with them', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  const plan = new EditPlanPage(page)
  await plan.open()
  await plan.task(secondTask).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(plan.tasks(1).first()).toHaveAccessibleName(secondTask)
  await expect(plan.task(secondTask)).toBeFocused()

  await expect(toast(page)).toContainText(`Reorder "${secondTask}"`)
  await plan.dragBelow(secondTask, firstTask)
  await expect(plan.tasks(1).first()).toHaveAccessibleName(firstTask)
})

test('a task is added by keyboard alone, and an idea that is too much is parked', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  const plan = new EditPlanPage(page)
  await plan.open()
  const addToStep2 = plan.main.getByRole('button', { name: 'Add a task to step 2' })
  const title = plan.dialog('New task').getByRole('textbox', { name: 'Title' })
  await addToStep2.press('Enter')
  await expect(title).toBeFocused()
  await page.keyboard.type('Endpoint three: delete a task')
  await expect(plan.dialog('New task').getByRole('status')).toContainText('third endpoint')
  await plan.dialog('New task').getByRole('button', { name: 'Park it instead' }).press('Enter')
  await expect(plan.ideas).toContainText('Endpoint three: delete a task')
  await expect(plan.dialog('New task')).toBeHidden()
  await expect(addToStep2).toBeFocused()

  await plan.main.getByRole('button', { name: 'Add a task to step 4' }).press('Enter')
  await expect(title).toBeFocused()
  await page.keyboard.type('Check the contrast')
  await page.keyboard.press('Enter')
  await plan.accept('Add "Check the contrast"')
  await expect(plan.tasks(4).last()).toHaveAccessibleName('Check the contrast')
})

for (const theme of ['light', 'dark'] as const) {
  test(`nothing is in the way of assistive technology (${theme})`, async ({ app }) => {
    const { page } = app
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
    await startPlan(page, days.second)
    const plan = new EditPlanPage(page)
    await plan.open()
    await expect(plan.task(firstTask)).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await plan.task(firstTask).press('Enter')
    await expect(plan.dialog('Edit task')).toBeVisible()
    expect(await findViolations(page)).toEqual([])
  })
}
