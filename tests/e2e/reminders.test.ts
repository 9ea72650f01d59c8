import { once } from 'node:events'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { launchAt, sleepUntil } from './pages/main-clock'
import { isWindowVisible } from './pages/main-window'
import { catchNotifications } from './pages/notifications'
import { ReflectionSheet } from './pages/reflection-sheet'
import { SettingsPage } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { TodayPage } from './pages/today-page'
import { answerForTray } from './pages/tray-host'

/** Switches something on in the settings, and waits until the main process knows. */
async function switchOn({ page }: AppUnderTest, name: string): Promise<void> {
  await new Sidebar(page).goTo('Settings')
  const { main } = new SettingsPage(page)
  await main.getByRole('switch', { name }).click()
  await expect(main.getByRole('switch', { name })).toBeChecked()
  await page.evaluate(() => Reflect.get(window, 'desktop').describeBackground())
}

/** What the main process keeps of the reminders, once it has heard of them. */
async function expectComing(app: AppUnderTest, day: string): Promise<void> {
  const read = () =>
    app.electron.evaluate(({ app: electronApp }) => {
      const { readFileSync, existsSync } = process.getBuiltinModule('node:fs')
      const path = `${electronApp.getPath('userData')}/reminders.json`
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    })
  await expect.poll(read).toContain(`${day} 19:00`)
}

const missed = 'You meant to write at 19:00 yesterday.'

test('a reminder comes at its time, also after sleep, and leads to the reflection', async ({
  app,
}) => {
  await launchAt(app, `${days.first}T12:00`)
  await startPlan(app.page)
  const notifications = await catchNotifications(app)
  await switchOn(app, 'Daily reminder')
  await expectComing(app, days.first)
  expect(await notifications.titles()).toEqual([])

  await sleepUntil(app, `${days.first}T18:59:58`)
  await expect.poll(notifications.titles).toEqual(['How was today?'])
  await notifications.click()
  await expect(new TodayPage(app.page).heading).toHaveText('Monday 2 November')
  await expect(new ReflectionSheet(app.page).value('Energy', '−2')).toBeFocused()

  await sleepUntil(app, `${days.second}T20:00`)
  await expect.poll(notifications.titles).toHaveLength(2)
})

test('a reminder does not come on a day that is written about', async ({ app }) => {
  await launchAt(app, `${days.first}T12:00`)
  await startPlan(app.page)
  const notifications = await catchNotifications(app)
  await switchOn(app, 'Daily reminder')
  await expectComing(app, days.first)
  await new Sidebar(app.page).goTo('Today')
  const sheet = new ReflectionSheet(app.page)
  await sheet.notes.fill('Written before anybody asked.')
  await expect(sheet.state).toHaveText(/^Saved/)

  await sleepUntil(app, `${days.second}T19:30`)
  await expect.poll(notifications.titles).toEqual(['How was today?'])
})

test('one missed while the app was closed is said at the next start, once', async ({ app }) => {
  await launchAt(app, `${days.first}T12:00`)
  await startPlan(app.page)
  await switchOn(app, 'Daily reminder')
  await expectComing(app, days.first)

  await launchAt(app, `${days.second}T09:00`)
  await freezeClock(app.page, days.second, '09:00')
  await expect(app.page.getByText(missed)).toBeVisible()
  expect(await findViolations(app.page)).toEqual([])
  await app.page.getByRole('button', { name: 'Write now' }).click()
  await expect(app.page.getByRole('heading', { name: 'Monday 2 November' })).toBeVisible()
  await expect(app.page.getByText(missed)).toBeHidden()
  await app.page.keyboard.type('Late, but written.')
  await expect(app.page.getByText(/^Saved/)).toBeVisible()

  await launchAt(app, `${days.second}T09:30`)
  await freezeClock(app.page, days.second, '09:30')
  await expect(new TodayPage(app.page).heading).toHaveText('Tuesday 3 November')
  await expect(app.page.getByText(missed)).toBeHidden()
})

test('without a tray, closing the window quits, and the settings say so', async ({
  app,
}, testInfo) => {
  const takeAway = await answerForTray(testInfo.outputPath('tools'), false)
  await app.relaunch()
  await startPlan(app.page)
  await switchOn(app, 'Keep running in the tray')
  await switchOn(app, 'Start at login')
  await expect(app.page.getByText(/^This desktop shows no tray/)).toBeVisible()
  await expect(app.page.getByText(/^Only the installed app/)).toBeVisible()
  await switchOn(app, 'Daily reminder')
  await switchOn(app, 'Quick capture')
  expect(await findViolations(app.page)).toEqual([])

  const ended = once(app.electron.process(), 'exit')
  await app.page.getByRole('button', { name: 'Close', exact: true }).click()
  await ended
  await app.kill()
  takeAway()
})

test('started at login, it begins in the tray, and only where there is one', async ({
  app,
}, testInfo) => {
  await startPlan(app.page)
  await switchOn(app, 'Keep running in the tray')
  await app.close()
  for (const hasTray of [false, true]) {
    const takeAway = await answerForTray(testInfo.outputPath(`tools-${hasTray}`), hasTray)
    await app.launch(['--at-login'])
    await expect(app.page.getByRole('main')).toBeVisible()
    await expect.poll(() => isWindowVisible(app)).toBe(!hasTray)
    takeAway()
    if (!hasTray) await app.close()
  }
  await app.electron.evaluate(({ app: electronApp }) => electronApp.emit('second-instance'))
  await expect.poll(() => isWindowVisible(app)).toBe(true)
})

test('with a tray, closing the window hides it, with everything stored', async ({
  app,
}, testInfo) => {
  const takeAway = await answerForTray(testInfo.outputPath('tools'), true)
  await app.relaunch()
  await startPlan(app.page)
  await switchOn(app, 'Keep running in the tray')
  await new Sidebar(app.page).goTo('Today')
  const sheet = new ReflectionSheet(app.page)
  await expect.poll(() => isWindowVisible(app)).toBe(true)
  await sheet.notes.pressSequentially('The last words')
  await app.page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect.poll(() => isWindowVisible(app)).toBe(false)
  await expect(sheet.state).toHaveText(/^Saved/)

  await app.electron.evaluate(({ app: electronApp }) => electronApp.emit('activate'))
  await expect.poll(() => isWindowVisible(app)).toBe(true)
  await sheet.notes.pressSequentially(' and more')
  takeAway()

  await app.relaunch()
  await freezeClock(app.page, days.first)
  await expect(new ReflectionSheet(app.page).notes).toHaveValue('The last words and more')
})
