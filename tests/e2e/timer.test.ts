import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, secondTask, TodayPage } from './pages/today-page'

test('a focus counts, pauses and ends with its minutes in the log, by the keys alone', async ({
  app: { page },
}) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await page.keyboard.press('Space')
  await expect(today.timer).toContainText(firstTask)
  await expect(today.clock).toHaveText('45:00')
  await today.passTime(20)
  await expect(today.timer).toContainText('Focus, 20 of 45 min')
  await expect(today.clock).toHaveAccessibleName('25 minutes left')
  await page.keyboard.press('Space')
  await expect(today.timer).toContainText('Paused, 20 of 45 min')

  await new Sidebar(page).goTo('Calendar')
  await page.getByRole('button', { name: `Paused focus on ${firstTask}` }).click()
  await today.timer.getByRole('button', { name: 'Finish early' }).click()
  await expect(toast(page)).toContainText(`20 min logged on “${firstTask}”.`)
  await expect(today.timer).toBeHidden()
  await expect(today.minutes(firstTask)).toHaveText('20 of 45 min')
  await toast(page).getByRole('button', { name: 'Check it off' }).click()
  await expect(today.task(firstTask)).toBeChecked()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(today.minutes(firstTask)).toHaveText('45 min')
})

test('a timer is settled after the app was killed: until it was last seen', async ({ app }) => {
  await startPlan(app.page)
  const before = new TodayPage(app.page)
  await before.focusOn(secondTask)
  await before.passTime(18)

  await app.kill()
  await app.launch()
  await freezeClock(app.page, days.first, '13:00')

  const today = new TodayPage(app.page)
  await expect(today.settling).toContainText(
    `“${secondTask}” was started at 10:00 and last seen running at 10:18.`,
  )
  await today.settling.getByRole('button', { name: 'Keep 18 min' }).click()
  await expect(today.settling).toBeHidden()
  await expect(today.minutes(secondTask)).toHaveText(/^18 of/)

  await app.relaunch()
  await freezeClock(app.page, days.first, '18:00')
  await expect(new TodayPage(app.page).minutes(secondTask)).toHaveText(/^18 of/)
  await expect(new TodayPage(app.page).settling).toBeHidden()
})

test('closing the window ends no day: the timer can be kept whole, in part, or dropped', async ({
  app,
}) => {
  await startPlan(app.page)
  const before = new TodayPage(app.page)
  await before.focusOn(firstTask)
  await before.passTime(5)
  await app.relaunch()
  await freezeClock(app.page, days.first, '11:30')

  const today = new TodayPage(app.page)
  await today.settling.getByRole('radio', { name: 'All of it, 90 min' }).click()
  await expect(today.settling.getByRole('button', { name: 'Keep 90 min' })).toBeVisible()
  await today.settling.getByLabel('Worked until').fill('10:25')
  await app.page.keyboard.press('Enter')
  await expect(today.settling.getByRole('button', { name: 'Keep 25 min' })).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(today.timer).toContainText('Paused, 5 of 45 min')

  await app.relaunch()
  await freezeClock(app.page, days.second)
  const later = new TodayPage(app.page)
  await expect(later.timer).toContainText('Paused, 5 of 45 min, for Mon 2 Nov')
  await expect(later.settling).toBeHidden()
  await later.timer.getByRole('button', { name: 'Finish early' }).click()
  await expect(toast(app.page)).toContainText(`5 min logged on “${firstTask}” for Mon 2 Nov.`)
})

test('a computer that wakes up asks before it goes on', async ({ app: { page } }) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.focusOn(firstTask)
  await today.passTime(10)
  await page.clock.setFixedTime(new Date(`${days.first}T16:00`))
  await expect(today.settling).toContainText('last seen running at 10:10.')
  await today.settling.getByRole('button', { name: 'Drop it' }).click()
  await expect(today.timer).toBeHidden()
  await expect(today.minutes(firstTask)).toHaveText('45 min')
})

test('a focus over midnight counts for the day it was started on', async ({ app: { page } }) => {
  await startPlan(page)
  await freezeClock(page, days.second, '03:50')
  const today = new TodayPage(page)
  await expect(today.heading).toHaveText('Monday 2 November')
  await today.focusOn(firstTask)
  await today.passTime(20, `${days.second}T03:50`)
  await expect(today.heading).toHaveText('Tuesday 3 November')
  await expect(today.timer).toContainText('Focus, 20 of 45 min, for Mon 2 Nov')
  await today.timer.getByRole('button', { name: 'Finish early' }).click()
  await expect(toast(page)).toContainText('for Mon 2 Nov.')
  await freezeClock(page, days.first)
  await expect(today.minutes(firstTask)).toHaveText('20 of 45 min')
})

test('enough for today gives the rest of a session back to the plan', async ({ app: { page } }) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.logMinutes(firstTask, 15)
  await expect(today.minutes(firstTask)).toHaveText('15 of 45 min')
  await today.choose(firstTask, 'Enough for today')
  const preview = page.getByRole('dialog', { name: `Enough of “${firstTask}” for today` })
  const row = preview.getByRole('row').filter({ hasText: 'Mon 2 Nov 45 min' })
  await expect(row).toContainText('Mon 2 Nov 15 min')
  await expect(row).toContainText('Tue 3 Nov 30 min')
  await preview.getByRole('button', { name: 'Change the plan' }).click()
  await expect(preview).toBeHidden()
  await expect(today.minutes(firstTask)).toHaveText('15 of 15 min')
  await expect(today.main).toContainText(/Tue 3 Nov\s*Put the task app on half a page\s*30\smin/)

  await freezeClock(page, days.second)
  await expect(today.task(firstTask)).toBeVisible()
  await expect(today.minutes(firstTask)).toHaveText('30 min')
  await expect(today.main).not.toContainText('missed')
})

test('a task for today, and minutes of yesterday', async ({ app: { page } }) => {
  await startPlan(page, days.second)
  const today = new TodayPage(page)
  await page.keyboard.press('n')
  await page.keyboard.type('Read about indexes')
  await page.keyboard.press('Enter')
  const preview = page.getByRole('dialog', { name: 'Add “Read about indexes” for today' })
  await preview.getByRole('button', { name: 'Change the plan' }).click()
  await expect(today.sessions.getByRole('row', { name: 'Read about indexes' })).toBeVisible()

  await page.getByRole('button', { name: 'Log a past day' }).click()
  const log = page.getByRole('dialog', { name: 'Log a past day' })
  await expect(log.getByLabel('Day', { exact: true })).toHaveValue('Mon 2 Nov 2026')
  await log.getByRole('spinbutton').fill('40')
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText(`40 min logged on “${firstTask}” for Mon 2 Nov.`)
})

test('the timer and its questions are accessible', async ({ app: { page } }) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.focusOn(firstTask)
  await expect(today.timer).toBeVisible()
  await today.sessions.getByRole('row', { name: secondTask }).focus()
  expect.soft(await findViolations(page), 'running').toEqual([])
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'New task' })).toBeFocused()
  expect.soft(await findViolations(page), 'adding a task').toEqual([])
  await page.clock.setFixedTime(new Date(`${days.first}T16:00`))
  await expect(today.settling).toBeVisible()
  expect.soft(await findViolations(page), 'left running').toEqual([])
})
