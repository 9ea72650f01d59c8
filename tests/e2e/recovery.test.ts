import { appendFile, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { days, freezeClock } from './pages/freeze-clock'
import { openInNewerVersion } from './pages/lose-data'
import { ReflectionSheet } from './pages/reflection-sheet'
import { startPlan } from './pages/start-plan'
import { firstTask, TodayPage } from './pages/today-page'

/** A day of work; answers with the number of the last change that was acknowledged. */
async function workADay(page: Page): Promise<number> {
  await startPlan(page)
  await new TodayPage(page).checkOff(firstTask)
  const { notes, state } = new ReflectionSheet(page)
  await notes.fill('Not to be lost.')
  await expect(state).toHaveText(/^Saved at/)
  return savedSeq(page)
}

function savedSeq(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['savedSeq']))
}

async function expectDayOfWork(page: Page): Promise<void> {
  await freezeClock(page, days.first)
  await expect(new TodayPage(page).task(firstTask)).toBeChecked()
  await expect(new ReflectionSheet(page).notes).toHaveValue('Not to be lost.')
}

const notice = (page: Page) => page.getByRole('dialog', { name: 'Your data is back' })

async function levelDb(app: AppUnderTest): Promise<string> {
  const folder = join(app.userDataFolder, 'IndexedDB')
  const names = await readdir(folder)
  return join(
    folder,
    names.find((name) => name.endsWith('.leveldb'))!,
  )
}

test('a database that is gone comes back whole from the journal, and is told once', async ({
  app,
}) => {
  const saved = await workADay(app.page)
  await app.kill()
  await rm(join(app.userDataFolder, 'IndexedDB'), { recursive: true })
  await app.launch()

  await expect(notice(app.page)).toContainText('The database of your plans was gone.')
  await expect(notice(app.page)).toContainText('Every change that was saved is here')
  await notice(app.page).getByRole('button', { name: 'Go on' }).click()
  await expectDayOfWork(app.page)
  expect(await savedSeq(app.page)).toBe(saved)
  const past = JSON.parse(await readFile(join(app.userDataFolder, 'past.json'), 'utf8'))
  expect(past).toMatchObject({ database: 'plumbline-2', everHadData: true, aside: null })
  expect(await readdir(join(app.userDataFolder, 'damaged'))).toHaveLength(1)

  await app.relaunch()
  await expectDayOfWork(app.page)
  await expect(notice(app.page)).toBeHidden()
})

test('a record that breaks off in the log of the database costs nothing', async ({ app }) => {
  const before = await workADay(app.page)
  await app.kill()
  const folder = await levelDb(app)
  const log = (await readdir(folder))
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1)
  // What a kill leaves now and then (RELIABILITY.md, E2): the head of a record of 700 bytes, and no record.
  await appendFile(join(folder, log!), Buffer.from([0, 0, 0, 0, 0xbc, 0x02, 0x01]))

  await app.launch()
  await freezeClock(app.page, days.first)
  const { notes } = new ReflectionSheet(app.page)
  await expect.poll(() => savedSeq(app.page)).toBe(before)
  for (let line = 1; line <= 12; line += 1) {
    await notes.fill(`Not to be lost. ${line} ${'and more '.repeat(200)}`)
    await app.page.keyboard.press('Control+S')
    await expect.poll(() => savedSeq(app.page)).toBe(before + line)
  }
  const saved = await savedSeq(app.page)
  await app.kill()
  await app.launch()

  await expect.poll(() => savedSeq(app.page)).toBe(saved)
  await expect(notice(app.page)).toBeVisible()
  await notice(app.page).getByRole('button', { name: 'Go on' }).click()
  await freezeClock(app.page, days.first)
  await expect(new TodayPage(app.page).task(firstTask)).toBeChecked()
  await expect(new ReflectionSheet(app.page).notes).toHaveValue(/^Not to be lost\. 12 /)
})

test('an app that ends between the database and the journal goes on where it was', async ({
  app,
}) => {
  await workADay(app.page)
  await app.close()
  await app.launch([], { PLUMBLINE_FAULT: 'journal-before-write:1' })
  await freezeClock(app.page, days.first)
  const box = new TodayPage(app.page).task(firstTask)
  await Promise.all([app.hasEnded(), box.press('Space').catch(() => {})])

  await app.launch()
  await freezeClock(app.page, days.first)
  await expect(new TodayPage(app.page).task(firstTask)).not.toBeChecked()
  await expect(notice(app.page)).toBeHidden()
  const journal = await readFile(join(app.userDataFolder, 'journal', 'changes.journal'), 'utf8')
  const last = journal.trimEnd().split('\n').at(-1)!
  expect(JSON.parse(last.slice(9)).seq).toBe(await savedSeq(app.page))
})

test('a database of a newer version is left alone', async ({ app }) => {
  await workADay(app.page)
  await openInNewerVersion(app.page)
  const screen = () => app.page.getByRole('main', { name: 'Your data' })
  await expect(screen()).toContainText('Another window needs the database')
  await app.kill()
  await app.launch()

  await expect(screen()).toContainText('Your plans were last opened by a newer Plumbline')
  await expect(screen().getByRole('button', { name: 'Show folder' })).toBeVisible()
  const versions = await app.page.evaluate(async () =>
    (await indexedDB.databases()).map((d) => d.version),
  )
  expect(versions).toEqual([990])
})
