import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { allowCapture, openCapture } from './pages/capture-window'
import { dayOfDialogs, dialogsOfScreens } from './pages/every-dialog'
import { everyScreen } from './pages/every-screen'
import { findUnreflowed } from './pages/find-unreflowed'
import { days, freezeClock } from './pages/freeze-clock'
import { loseEverything, openInNewerVersion } from './pages/lose-data'
import { setWindowBounds } from './pages/main-window'
import { NewPlanPage } from './pages/new-plan-page'
import { openSafeMode } from './pages/safe-mode'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { VerdictPage } from './pages/verdict-page'
import { doubleText, resetZoom, smallestView, zoomFactor, zoomTo } from './pages/zoom'

test.describe.configure({ timeout: 240_000 })

/** Nothing is lost, cut off or to be scrolled sideways: with text twice as large, and on 320 by 256 pixels. */
async function expectReflow(app: AppUnderTest, screen: string): Promise<void> {
  for (const view of [smallestView, doubleText]) {
    await zoomTo(app, view)
    const problems = await findUnreflowed(app.page)
    expect.soft(problems, `${screen}, at ${Math.round(view.factor * 100)} %`).toEqual([])
  }
  await resetZoom(app)
  await setWindowBounds(app, { width: 1200, height: 800 })
}

async function expectAllScreens(app: AppUnderTest, state: string): Promise<void> {
  for (const [keys, screen] of everyScreen) {
    await app.page.keyboard.press(keys)
    const main = app.page.getByRole('main', { name: screen })
    await expect(main.getByRole('heading').first()).toBeVisible()
    await expectReflow(app, `${screen}, ${state}`)
  }
}

test('the wizard reflows on each of its pages', async ({ app }) => {
  const { page } = app
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  for (const heading of ['build', 'When', 'do', 'day by day']) {
    await expect(wizard.heading).toContainText(heading)
    await expectReflow(app, `New plan, ${heading}`)
    if (heading !== 'day by day') await page.keyboard.press('Control+Enter')
  }
})

test('every screen of a plan with missed days reflows', async ({ app }) => {
  await startPlan(app.page, days.third)
  await expectAllScreens(app, 'with missed days')
})

test('every screen of a full month reflows', async ({ app }) => {
  await freezeClock(app.page, days.after)
  await app.page.getByRole('button', { name: 'Look at a sample month' }).click()
  await expect(app.page.getByRole('main', { name: 'Today' })).toBeVisible()
  await expectAllScreens(app, 'full')
  await app.page.keyboard.press('Control+5')
  const verdict = new VerdictPage(app.page)
  await verdict.recordButton.click()
  await expect(verdict.recordPart('Ratings')).toBeVisible()
  await expectReflow(app, 'The decision record')
})

test('the dialogs reflow', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  for (const action of [
    'export',
    'import-markdown',
    'history',
    'restore-backup',
    'palette',
    'shortcuts',
    'whats-new',
    'about',
  ]) {
    await chooseMenuItem(app, action)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectReflow(app, `The dialog of ${action}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('the dialogs of the screens reflow', async ({ app }) => {
  const { page } = app
  await startPlan(page, dayOfDialogs)
  for (const { name, open } of dialogsOfScreens) {
    await new Sidebar(page).goTo('Today')
    await open(page)
    // A menu that is open is a dialog too, but has no heading.
    const dialog = page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .filter({ has: page.getByRole('heading') })
    await expect(dialog).toBeVisible()
    await expectReflow(app, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('the archive reflows', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await page.getByRole('button', { name: /^Plan:/ }).click()
  await page.getByRole('menuitem', { name: 'Archive', exact: true }).click()
  await page.getByRole('button', { name: 'Archived plans…' }).click()
  await expect(page.getByRole('dialog', { name: 'Archived plans' })).toBeVisible()
  await expectReflow(app, 'Archived plans')
})

test('what is said when the data cannot be opened reflows', async ({ app }) => {
  await startPlan(app.page)
  const said = (words: string) =>
    expect(app.page.getByRole('main', { name: 'Your data' })).toContainText(words)
  await openInNewerVersion(app.page)
  await said('Another window needs the database')
  await expectReflow(app, 'Another window')
  await app.kill()
  await app.launch()
  await said('opened by a newer Plumbline')
  await expectReflow(app, 'A newer version')
  await app.kill()
  await loseEverything(app)
  await app.launch()
  await said('Your data is not where it was')
  await expectReflow(app, 'Lost data')
  await openSafeMode(app)
  await expect(app.page.getByRole('button', { name: 'Open Plumbline again' })).toBeVisible()
  await expectReflow(app, 'Safe mode')
})

test('the window for a thought grows with the text', async ({ app }) => {
  await startPlan(app.page)
  await allowCapture(app)
  await zoomTo(app, doubleText)
  const { page, text } = await openCapture(app)
  await text.fill('A thought of some length, so that it takes two lines of the small window.')
  expect(await findUnreflowed(page)).toEqual([])
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([520, 200])
})

test('the menu zooms in, out and back, and the zoom stays over a restart', async ({ app }) => {
  await startPlan(app.page)
  const chooseZoom = (role: string) =>
    app.electron.evaluate(({ Menu, BrowserWindow }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      const item = items?.find((candidate) => candidate.role?.toLowerCase() === wanted)
      const window = BrowserWindow.getAllWindows()[0]
      item?.click(undefined, window, window?.webContents)
    }, role)
  await chooseZoom('zoomin')
  await expect.poll(() => zoomFactor(app)).toBeGreaterThan(1)
  await chooseZoom('zoomout')
  await expect.poll(() => zoomFactor(app)).toBeCloseTo(1)
  await chooseZoom('zoomout')
  await expect.poll(() => zoomFactor(app)).toBeLessThan(1)
  await chooseZoom('resetzoom')
  await expect.poll(() => zoomFactor(app)).toBeCloseTo(1)
  await chooseZoom('zoomin')
  const factor = await zoomFactor(app)
  await app.relaunch()
  await expect(app.page.getByRole('main')).toBeVisible()
  await expect.poll(() => zoomFactor(app)).toBeCloseTo(factor)
})
