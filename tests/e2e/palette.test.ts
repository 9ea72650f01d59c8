import { expect, test } from './fixtures/test'
import { menuKeys } from './pages/app-menu'
import { CommandPalette } from './pages/command-palette'
import { findViolations } from './pages/find-violations'
import { setWindowBounds } from './pages/main-window'
import { openSampleJournal } from './pages/reflections-page'
import { SettingsPage } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { tabTo } from './pages/tab-to'
import { firstTask, TodayPage } from './pages/today-page'

test('the palette runs commands and opens reflections by a few letters, from any screen', async ({
  app: { page },
}) => {
  const journal = await openSampleJournal(page)
  const palette = new CommandPalette(page)
  await palette.run('verd', 'Verdict')
  await expect(page.getByRole('main', { name: 'Verdict' })).toBeVisible()

  await palette.open()
  await expect(palette.options.first()).toContainText('Verdict')
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(palette.field).toBeHidden()

  await palette.run('conversation', 'A form is a conversation')
  await expect(journal.title).toHaveText('A form is a conversation')
  await expect(journal.reader).toBeFocused()

  await palette.run('export', 'Export…')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(journal.reader).toBeFocused()
})

test('keys of one’s own do what they are chosen for, after a restart and in the menu', async ({
  app,
}) => {
  await startPlan(app.page)
  await app.page.keyboard.press('Control+,')
  const { main } = new SettingsPage(app.page)
  const keys = main.getByRole('button', { name: /^Calendar: .* Change$/ })
  await expect(keys).toHaveText('Ctrl 2')
  await keys.focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Control+1')
  await expect(main.getByText('Ctrl 1 is “Today”.')).toBeVisible()
  await tabTo(app.page, main.getByRole('button', { name: 'Swap the keys' }))
  await app.page.keyboard.press('Enter')
  await expect(keys).toHaveText('Ctrl 1')
  await expect.poll(() => menuKeys(app, 'go-calendar')).toBe('CmdOrCtrl+1')

  await app.relaunch()
  await expect.poll(() => menuKeys(app, 'go-today')).toBe('CmdOrCtrl+2')
  await app.page.keyboard.press('Control+1')
  await expect(app.page.getByRole('main', { name: 'Calendar' })).toBeVisible()
})

test('the narrow rail has the search button', async ({ app }) => {
  await startPlan(app.page)
  await setWindowBounds(app, { width: 900, height: 600 })
  await new Sidebar(app.page).nav.getByRole('button', { name: 'Find or run' }).click()
  await expect(new CommandPalette(app.page).field).toBeFocused()
})

test('? lists what every key does now, and is an ordinary letter where one writes', async ({
  app: { page },
}) => {
  await startPlan(page)
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.type('focus on')
  await expect(sheet.getByRole('term')).toHaveText(['Start focus on the task', 'Focus on the task'])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  const today = new TodayPage(page)
  await expect(today.task(firstTask)).toBeVisible()
  await page.keyboard.press('n')
  const field = today.main.getByRole('textbox', { name: 'New task' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Why?')
  await expect(field).toHaveValue('Why?')
  await expect(sheet).toBeHidden()
})
