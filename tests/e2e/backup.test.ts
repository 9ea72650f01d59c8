import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { fromBackup } from '#shared/export/import/from-backup'
import { comparePlans } from '#shared/export/restore/compare-bundles'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { answerOpenDialog } from './pages/open-dialog'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { SettingsPage } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { tabTo } from './pages/tab-to'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'

let elsewhere: string

test.beforeEach(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'plumbline-backups-'))
})
test.afterEach(() => rm(elsewhere, { recursive: true, force: true }))

async function workADay(page: Page): Promise<void> {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.checkOff(firstTask)
  await today.logMinutes(firstTask, 50)
  await expect(today.minutes(firstTask)).toHaveText(/^50 of/)
  const { notes, state } = new ReflectionSheet(page)
  await notes.fill('Slow, but it is there. “Ünïcödé” 👋\n\n- [ ] not a task')
  await expect(state).toHaveText(/^Saved at/)
}

async function backUp(app: AppUnderTest): Promise<void> {
  await chooseMenuItem(app, 'back-up')
  await expect(toast(app.page)).toContainText('Backed up, and read back')
}

/** Everything there is, saved as one file. */
async function saveEverything(app: AppUnderTest, name: string) {
  const path = join(elsewhere, name)
  await answerSaveDialog(app, path)
  await new Sidebar(app.page).goTo('Settings')
  await app.page.getByRole('button', { name: 'Save a backup…' }).click()
  await expect(toast(app.page)).toContainText(`Saved ${name}`)
  return fromBackup(await readFile(path, 'utf8')).bundles
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

async function openBackupFile(app: AppUnderTest, path: string): Promise<void> {
  await answerOpenDialog(app, path)
  await chooseMenuItem(app, 'restore-backup')
  await dialog(app.page).getByRole('button', { name: 'From a file…' }).click()
}

test('everything comes back after the folder of the app is gone', async ({ app }) => {
  const { page } = app
  await workADay(page)
  await answerOpenDialog(app, elsewhere)
  await new Sidebar(page).goTo('Settings')
  await page.getByRole('button', { name: 'Choose the second folder' }).click()
  await expect(page.getByRole('button', { name: 'Change the second folder' })).toBeVisible()
  await expect.poll(() => readdir(elsewhere)).toHaveLength(1)
  const before = await saveEverything(app, 'before.json')
  const [name] = (await readdir(elsewhere)).filter((file) => file.includes('_seq-'))

  await app.close()
  await rm(app.userDataFolder, { recursive: true, force: true, maxRetries: 5 })
  await app.launch()
  await freezeClock(app.page, days.first)
  await expect(new NewPlanPage(app.page).heading).toHaveText('What will you build?')
  await answerOpenDialog(app, join(elsewhere, name!))
  await app.page.getByRole('button', { name: 'Restore…' }).click()
  await expect(dialog(app.page)).toContainText('There is no backup in')
  await dialog(app.page).getByRole('button', { name: 'From a file…' }).click()
  await expect(dialog(app.page)).toContainText('Not here: 27 tasks, 1 reflection')
  await dialog(app.page).getByRole('button', { name: 'Restore', exact: true }).click()

  await expect(new TodayPage(app.page).task(firstTask)).toBeChecked()
  const after = await saveEverything(app, 'after.json')
  expect(comparePlans(after, before).map(({ kind }) => kind)).toEqual(['same'])
  expect(after).toEqual(before)
})

test('an empty database is not a first run where there are backups', async ({ app }) => {
  await workADay(app.page)
  await backUp(app)
  await app.close()
  for (const name of ['IndexedDB', 'journal', 'past.json']) {
    await rm(join(app.userDataFolder, name), { recursive: true, force: true })
  }
  await app.launch()

  await expect(dialog(app.page)).toContainText('The database of your plans was gone.')
  await expect(dialog(app.page)).toContainText(
    '1 plan, 27 tasks, 1 reflection and 1 log of minutes.',
  )
  await dialog(app.page).getByRole('button', { name: 'Go on' }).click()
  await freezeClock(app.page, days.first)
  await expect(new TodayPage(app.page).task(firstTask)).toBeChecked()
  await expect(new ReflectionSheet(app.page).notes).toHaveValue(/Ünïcödé” 👋/)
})

test('a backup takes the place of everything, and undo takes that back', async ({ app }) => {
  const { page } = app
  await workADay(page)
  await saveEverything(app, 'kept.json')
  await new Sidebar(page).goTo('Today')
  const today = new TodayPage(page)
  await today.logMinutes(firstTask, 20)
  await expect(today.minutes(firstTask)).toHaveText(/^20 of/)

  await openBackupFile(app, join(elsewhere, 'kept.json'))
  await expect(dialog(page)).toContainText('Different: 1 log of minutes.')
  await dialog(page).getByRole('radio', { name: 'Replace everything' }).click()
  await dialog(page).getByRole('button', { name: 'Replace everything' }).click()
  await expect(today.minutes(firstTask)).toHaveText(/^50 of/)
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(today.minutes(firstTask)).toHaveText(/^20 of/)
  // What was here before was backed up first.
  const backups = await readdir(join(app.userDataFolder, 'backups'))
  expect(backups).toHaveLength(1)
})

test('a broken file and one of a newer version are refused, and nothing changes', async ({
  app,
}) => {
  const { page } = app
  await workADay(page)
  await saveEverything(app, 'kept.json')
  const kept = await readFile(join(elsewhere, 'kept.json'), 'utf8')
  await writeFile(join(elsewhere, 'cut.json'), kept.slice(0, -500))
  await writeFile(join(elsewhere, 'newer.json'), kept.replace('"version": 1', '"version": 2'))
  await writeFile(join(elsewhere, 'notes.json'), '# Not a backup')

  for (const [file, words] of [
    ['cut.json', 'This file is damaged'],
    ['newer.json', 'written by a newer version of Plumbline'],
    ['notes.json', 'This file is not a backup of Plumbline.'],
  ] as const) {
    await openBackupFile(app, join(elsewhere, file))
    await expect(dialog(page)).toContainText(words)
    await expect(dialog(page).getByRole('button', { name: /Add|Replace|^Restore$/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
  await new Sidebar(page).goTo('Today')
  await expect(new TodayPage(page).minutes(firstTask)).toHaveText(/^50 of/)
})

test('closing the app leaves a backup of the last words', async ({ app }) => {
  await startPlan(app.page)
  await new ReflectionSheet(app.page).notes.pressSequentially('The last words')
  await app.close()

  const folder = join(app.userDataFolder, 'backups')
  const [name] = (await readdir(folder)).toSorted().toReversed()
  const { header, bundles } = fromBackup(await readFile(join(folder, name!), 'utf8'))
  expect(bundles[0]?.reflections).toMatchObject([{ text: 'The last words' }])
  // How many changes the words came in is for the clock to say.
  const journal = await readFile(join(app.userDataFolder, 'journal', 'changes.journal'), 'utf8')
  const last = journal.trimEnd().split('\n').at(-1)!
  expect(header.seq).toBe(JSON.parse(last.slice(last.indexOf('{'))).seq)
  await app.launch()
})

test('everybody can find and restore a backup', async ({ app }) => {
  test.slow()
  const { page } = app
  await workADay(page)
  await saveEverything(app, 'kept.json')
  await backUp(app)
  for (const theme of ['Paper', 'Ink'] as const) {
    await new SettingsPage(page).chooseTheme(theme)
    expect.soft(await findViolations(page), `settings, ${theme}`).toEqual([])
    await chooseMenuItem(app, 'restore-backup')
    await expect(dialog(page).getByRole('listitem')).toHaveCount(1)
    expect.soft(await findViolations(page), `list, ${theme}`).toEqual([])
    await dialog(page)
      .getByRole('button', { name: /^Open the backup of/ })
      .click()
    await expect(dialog(page)).toContainText('The same here.')
    await dialog(page).getByRole('radio', { name: 'Replace everything' }).click()
    expect.soft(await findViolations(page), `review, ${theme}`).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
})

test('by keyboard alone a backup is opened and restored', async ({ app }) => {
  const { page } = app
  await workADay(page)
  await backUp(app)
  await new Sidebar(page).goTo('Settings')
  const restore = page.getByRole('button', { name: 'Restore…' })
  await tabTo(page, restore)
  await page.keyboard.press('Enter')
  await tabTo(page, dialog(page).getByRole('button', { name: /^Open the backup of/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Add what is missing' }))
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Everything in that backup is here already')
  await expect(restore).toBeFocused()
})
