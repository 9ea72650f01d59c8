import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { crashPage } from './pages/break-process'
import { days, freezeClock } from './pages/freeze-clock'
import { allowCapture, isCaptureVisible, openCapture } from './pages/capture-window'
import { chooseByKeys } from './pages/language-settings'
import { RevivedPage } from './pages/revived-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'

/** What stands in the menu bar, and the last item of its first menu. */
function menuWords({ electron }: AppUnderTest): Promise<string[]> {
  return electron.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? []
    return [...menus, ...(menus[0]?.submenu?.items.slice(-1) ?? [])].map(({ label }) => label)
  })
}

test('the language is chosen in the settings by the keyboard alone, and one stays there', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await page.keyboard.press('Control+Comma')
  await expect(page.getByRole('main', { name: 'Settings' })).toBeVisible()

  await chooseByKeys(page, / Language$/, 'Deutsch')

  await expect(page.getByRole('main', { name: 'Einstellungen' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', /^de\b/)
  await expect(page.getByRole('button', { name: / Sprache \(Language\)$/ })).toBeFocused()
  const german = ['Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe', 'Beenden']
  await expect.poll(() => menuWords(app)).toEqual(german)

  await app.relaunch()
  await freezeClock(app.page, days.first)
  await expect(app.page.getByRole('main', { name: 'Heute' })).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute('lang', /^de\b/)
  await expect.poll(() => menuWords(app)).toEqual(german)
})

test('dates, weeks and the clock are chosen each by itself, and kept whatever the language', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await new Sidebar(page).goTo('Settings')
  await chooseByKeys(page, / Dates$/, 'Tue, Nov 17, 2026')
  await chooseByKeys(page, / A week starts on$/, 'Sunday')
  await chooseByKeys(page, / Clock$/, '7:00 pm')

  const reminder = page.getByRole('textbox', { name: 'Time of the reminder' })
  await expect(reminder).toHaveValue('7:00 pm')
  await new Sidebar(page).goTo('Calendar')
  const headers = page.getByRole('main', { name: 'Calendar' }).getByRole('columnheader')
  await expect(headers.and(page.locator('[aria-label]')).first()).toHaveAccessibleName('Sun')
  await expect(page.locator('html')).toHaveAttribute('lang', /^en\b/)

  await app.relaunch()
  await freezeClock(app.page, days.first)
  await new Sidebar(app.page).goTo('Settings')
  await expect(app.page.getByRole('button', { name: 'Tue, Nov 17, 2026 Dates' })).toBeVisible()
  await expect(app.page.getByRole('button', { name: '7:00 pm Clock' })).toBeVisible()

  await chooseByKeys(app.page, / Language$/, 'Deutsch')
  const dates = app.page.getByRole('button', { name: 'Di, Nov 17, 2026 Datum' })
  await expect(dates).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Sonntag Die Woche beginnt am' })).toBeVisible()
  await expect(app.page.getByRole('textbox', { name: 'Uhrzeit der Erinnerung' })).toHaveValue(
    /^7:00\sPM$/,
  )
})

test('the capture window speaks the new language when it is opened next', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await allowCapture(app)
  const { page: capture } = await openCapture(app)
  await capture.keyboard.press('Escape')
  await expect.poll(() => isCaptureVisible(app)).toBe(false)
  await new Sidebar(page).goTo('Settings')
  await chooseByKeys(page, / Language$/, 'Deutsch')
  await expect(page.getByRole('main', { name: 'Einstellungen' })).toBeVisible()

  const opened = app.electron.waitForEvent('window')
  await app.electron.evaluate(() => Reflect.get(globalThis, 'pressCaptureKeys')())
  const thought = (await opened).getByRole('textbox', { name: 'Ein Gedanke für heute' })
  await expect(thought).toBeFocused()
})

test('a page that has crashed comes back with its language and its screen', async ({ app }) => {
  const { page } = app
  app.allowErrors(/^plumbline: the page is gone: /)
  await startPlan(page)
  await new Sidebar(page).goTo('Settings')
  await chooseByKeys(page, / Language$/, 'Deutsch')
  await expect(page.getByRole('main', { name: 'Einstellungen' })).toBeVisible()

  await crashPage(app)

  const revived = new RevivedPage(app)
  await expect.poll(() => revived.text()).toContain('Sprache und Datum')
  await expect.poll(() => revived.text()).toContain('Plumbline war stehen geblieben')
})
