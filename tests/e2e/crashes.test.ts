import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { answerMessageBoxes, crashPage, killProcess } from './pages/break-process'
import { readClipboard } from './pages/clipboard'
import { ExportDialog } from './pages/export-dialog'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { RevivedPage } from './pages/revived-page'
import { openSafeMode } from './pages/safe-mode'
import { answerSaveDialog } from './pages/save-dialog'
import { isDark } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'

/** Words of a user, which must never reach the log. */
const canary = 'Zq7 dear diary'

const pageIsGone = /^plumbline: the page is gone: /

/** Makes a plan and writes a reflection, all on the day it really is: a page that has crashed knows no other. */
async function writeToday({ page }: AppUnderTest): Promise<void> {
  const wizard = new NewPlanPage(page)
  await wizard.isOpen()
  await wizard.finish()
  const { notes, state } = new ReflectionSheet(page)
  await notes.fill(canary)
  await expect(state).toHaveText(/^Saved at/)
}

/** Everything the log holds. */
async function readLog({ userDataFolder }: AppUnderTest): Promise<string> {
  const folder = join(userDataFolder, 'logs')
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.join('')
}

async function expectNoWordIn(text: string, { userDataFolder }: AppUnderTest): Promise<void> {
  expect(text).not.toMatch(/Zq7|dear diary/i)
  expect(text).not.toContain(userDataFolder)
}

test('a page whose process is gone comes back by itself, with what was written', async ({
  app,
}) => {
  app.allowErrors(pageIsGone)
  await writeToday(app)

  await crashPage(app)

  const page = new RevivedPage(app)
  await expect.poll(() => page.text()).toContain(canary)
  await page.type('And it goes on. ')
  await expect.poll(() => page.text()).toMatch(/Saved at/)
  const log = await readLog(app)
  expect(log).toMatch(/^\S+ \d+\.\d+\.\d+ page-gone reason=\w+ exit=\d+$/m)
  await expectNoWordIn(log, app)
})

test('the app goes on without its graphics and network processes', async ({ app }) => {
  await writeToday(app)

  await killProcess(app, 'GPU')
  await killProcess(app, 'network.mojom.NetworkService')

  const { notes, state } = new ReflectionSheet(app.page)
  await notes.fill(`${canary}, still here`)
  await expect(state).toHaveText(/^Saved at/)
  await new Sidebar(app.page).goTo('Calendar')
  await app.relaunch()
  await expect(new ReflectionSheet(app.page).notes).toHaveValue(`${canary}, still here`)
  const log = await readLog(app)
  expect(log).toMatch(/process-gone process=GPU /)
  expect(log).toMatch(/process-gone process=network\.mojom\.NetworkService /)
})

test('a page that hangs can be loaded again, with what was written', async ({ app }) => {
  app.allowErrors(pageIsGone)
  await writeToday(app)
  const said = await answerMessageBoxes(app, 'Load the page again')

  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    void window?.webContents.executeJavaScript('for (;;);').catch(() => undefined)
    // Chromium says so once a click has waited for 15 seconds.
    window?.emit('unresponsive')
  })

  const page = new RevivedPage(app)
  await expect.poll(() => page.text()).toContain(canary)
  expect((await said()).join()).toContain('Plumbline is not answering.')
  expect(await readLog(app)).toMatch(/page-hangs\n.*page-gone/)
})

test('the third crash within a minute opens safe mode, and the way back from it', async ({
  app,
}, testInfo) => {
  app.allowErrors(pageIsGone)
  await writeToday(app)
  // Closing writes a backup.
  await app.relaunch()
  const page = new RevivedPage(app)
  // However slow this machine is, it all happens within a minute.
  await app.electron.evaluate(() => {
    const moment = Date.now()
    Date.now = () => moment
  })

  for (let crash = 1; crash <= 3; crash++) {
    await expect.poll(() => page.text()).toContain(canary)
    await crashPage(app)
  }

  await page.hasHeading('Plumbline stopped three times within a minute')
  const path = testInfo.outputPath('backup.json')
  await answerSaveDialog(app, path)
  await page.press('Save a backup…')
  await expect.poll(() => page.text()).toContain('Saved backup.json')
  expect(await readFile(path, 'utf8')).toContain(canary)
  await page.press('Copy details')
  await expect.poll(() => readClipboard(app)).toMatch(/safe-mode\n$/)
  await expectNoWordIn(await readClipboard(app), app)

  await page.press('Open Plumbline again')
  await expect.poll(() => page.text()).toContain(canary)
  await crashPage(app)
  await page.hasHeading('Plumbline stopped three times within a minute')
  await expectNoWordIn(await readLog(app), app)
})

test('safe mode is accessible, needs no mouse and can be left by quitting', async ({ app }) => {
  await openSafeMode(app)
  const { page } = app
  const open = page.getByRole('button', { name: 'Open Plumbline again' })
  await expect(open).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(app, theme)
    for (const size of [
      { width: 1200, height: 800 },
      { width: 900, height: 600 },
    ]) {
      await setWindowBounds(app, size)
      expect(await findViolations(page), `${theme}, ${size.width} wide`).toEqual([])
    }
  }

  await open.focus()
  for (const name of ['Save a backup…', 'Show data folder', 'Copy details', 'Quit']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  }
  const exit = once(app.electron.process(), 'exit')
  // The page may be gone before it can say that the key was pressed.
  await Promise.all([exit, page.keyboard.press('Enter').catch(() => {})])
})

async function showTheme({ electron, page }: AppUnderTest, theme: 'light' | 'dark') {
  await electron.evaluate(({ nativeTheme }, chosen) => {
    nativeTheme.themeSource = chosen
  }, theme)
  await expect.poll(() => isDark(page)).toBe(theme === 'dark')
}

test('a fault in the main process is told in words, and the app goes on', async ({ app }) => {
  app.allowErrors(/^(Uncaught|plumbline: main-error) /)
  await startPlan(app.page)
  const said = await answerMessageBoxes(app, 'Go on')
  const { notes, state } = new ReflectionSheet(app.page)
  // Timers stand still, so that nothing but the fault stores them.
  await app.page.clock.pauseAt(new Date(`${days.first}T10:01`))
  await notes.pressSequentially(canary)
  await expect(state).toHaveText('Saving…')

  await app.electron.evaluate((_electron, words) => {
    setImmediate(() => {
      throw new TypeError(words)
    })
  }, canary)
  await expect(state).toHaveText(/^Saved at/)
  await expect.poll(said).toHaveLength(1)
  await app.electron.evaluate((_electron, words) => {
    void Promise.reject(new RangeError(words))
  }, canary)
  await expect.poll(said).toHaveLength(2)
  const [first = ''] = await said()
  expect(first).toContain('Something went wrong inside Plumbline.')
  const log = await readLog(app)
  expect(log).toMatch(/main-error TypeError/)
  expect(log).toMatch(/main-error RangeError/)
  await expectNoWordIn(log + (await said()).join(), app)
})

test('an entry that is damaged takes one screen, and leaves the others and the export', async ({
  app,
}) => {
  // React reports what it caught.
  app.allowErrors(/RangeError/)
  const { page } = app
  await startPlan(page)
  await new ReflectionSheet(page).notes.fill(canary)
  await expect(new ReflectionSheet(page).state).toHaveText(/^Saved at/)
  await damageReflections(page)
  await freezeClock(page, days.second)

  const sidebar = new Sidebar(page)
  await sidebar.link('Reflections').click()
  const panel = page.getByRole('region', { name: 'Reflections' })
  await expect(panel).toContainText('Reflections cannot be shown')
  await panel.getByRole('button', { name: 'Copy details' }).click()
  await expect(panel).toContainText('The details are copied.')
  const details = await readClipboard(app)
  expect(details).toMatch(/panel-error RangeError assets\/\S+\.js:\d+:\d+/)
  await expectNoWordIn(details, app)

  for (const theme of ['light', 'dark'] as const) {
    await showTheme(app, theme)
    expect(await findViolations(page), theme).toEqual([])
  }

  await new ExportDialog(page).open()
  await expect(new ExportDialog(page).preview).toContainText('Tiny task list')
  await page.keyboard.press('Escape')
  for (const screen of ['Today', 'Calendar', 'Verdict', 'Settings'] as const) {
    await sidebar.goTo(screen)
    await expect(page.getByText('cannot be shown')).toBeHidden()
  }
})

/** Gives every reflection a date that is none, behind the back of the app. */
async function damageReflections(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const request = indexedDB.open('plumbline')
    await new Promise((resolve) => (request.onsuccess = resolve))
    const change = request.result.transaction('reflections', 'readwrite')
    const cursors = change.objectStore('reflections').openCursor()
    cursors.onsuccess = () => {
      const cursor = cursors.result
      cursor?.update({ ...cursor.value, date: 'yesterday' })
      cursor?.continue()
    }
    await new Promise((resolve) => (change.oncomplete = resolve))
    request.result.close()
  })
}

test('settings and a window state that are damaged become the defaults, and are kept', async ({
  app,
}) => {
  app.allowErrors(/is damaged; defaults stand in/)
  const files = ['settings.json', 'window-state.json'].map((name) => join(app.userDataFolder, name))
  await app.close()
  for (const file of files) await writeFile(file, '{"appearance": "da')
  await app.launch()

  await new NewPlanPage(app.page).isOpen()
  for (const file of files) {
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"appearance": "da')
  }
})
