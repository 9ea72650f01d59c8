import type { Page } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { firstTask, TodayPage } from './pages/today-page'

const zoneBefore = process.env['TZ']

test.afterEach(() => setZone(zoneBefore))

/** The app takes over the zone of this process when it starts. */
async function moveTo(app: AppUnderTest, zone: string): Promise<Page> {
  setZone(zone)
  await app.relaunch()
  return app.page
}

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}

/** Time goes on while the window is open; the app looks again when it is looked at. */
async function passTo(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

test('over midnight the day changes at 4:00, with the window open', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const { heading } = new TodayPage(page)
  await passTo(page, '2026-11-02T23:59:59')
  await expect(heading).toHaveText('Monday 2 November')
  await passTo(page, '2026-11-03T03:59:59')
  await expect(heading).toHaveText('Monday 2 November')
  await new TodayPage(page).logMinutes(firstTask, 50)
  await passTo(page, '2026-11-03T04:00:00')
  await expect(heading).toHaveText('Tuesday 3 November')
  await expect(new TodayPage(page).main).not.toContainText('Monday had no session')
})

test('a computer that slept over three midnights wakes to the day it is', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await passTo(page, '2026-11-05T09:00:00')
  await expect(new TodayPage(page).heading).toHaveText('Thursday 5 November')
  await expect(new TodayPage(page).main).toContainText('3 days missed')
})

test('the hour a day starts at can be chosen, holds at once and after a restart', async ({
  app,
}) => {
  await startPlan(app.page)
  await freezeClock(app.page, days.second, '00:30')
  await expect(new TodayPage(app.page).heading).toHaveText('Monday 2 November')
  await new Sidebar(app.page).goTo('Settings')
  await app.page.getByRole('button', { name: /A day starts at/ }).click()
  await app.page.getByRole('option', { name: '0:00', exact: true }).click()
  await new Sidebar(app.page).goTo('Today')
  await expect(new TodayPage(app.page).heading).toHaveText('Tuesday 3 November')
  await app.relaunch()
  await freezeClock(app.page, days.third, '00:00')
  await expect(new TodayPage(app.page).heading).toHaveText('Wednesday 4 November')
})

for (const { zone, night, before, after } of [
  { zone: 'Europe/Berlin', night: '2026-10-25', before: 'Saturday 24', after: 'Sunday 25' },
  { zone: 'America/New_York', night: '2026-11-01', before: 'Saturday 31', after: 'Sunday 1' },
  { zone: 'America/Santiago', night: '2026-09-06', before: 'Saturday 5', after: 'Sunday 6' },
  { zone: 'Australia/Lord_Howe', night: '2026-10-04', before: 'Saturday 3', after: 'Sunday 4' },
]) {
  test(`the night the clocks change in ${zone} is one night`, async ({ app }) => {
    const page = await moveTo(app, zone)
    await freezeClock(page, '2026-08-27')
    await new NewPlanPage(page).isOpen()
    await new NewPlanPage(page).finish()
    const { heading } = new TodayPage(page)
    await expect(heading).toHaveText('Thursday 27 August')
    await passTo(page, `${night}T00:00:01`)
    await expect(heading).toContainText(before)
    for (const time of ['01:30', '02:15', '02:45', '03:30']) {
      await passTo(page, `${night}T${time}`)
      await expect(heading).toContainText(before)
    }
    await passTo(page, `${night}T04:00`)
    await expect(heading).toContainText(after)
  })
}

test('a journey across zones moves today and nothing else', async ({ app }) => {
  let page = await moveTo(app, 'Pacific/Auckland')
  await startPlan(page, days.second)
  await new TodayPage(page).logMinutes(firstTask, 50)
  const planned = await sessionsOf(page)

  page = await moveTo(app, 'Pacific/Honolulu')
  // The same moment: Tuesday morning there is still Monday here.
  await page.clock.setFixedTime(new Date('2026-11-02T21:00:00Z'))
  await page.reload()
  await expect(new TodayPage(page).heading).toHaveText('Monday 2 November')
  await expect(new TodayPage(page).main).not.toContainText('needs a new day')
  expect(await sessionsOf(page)).toEqual(planned)

  page = await moveTo(app, 'Pacific/Auckland')
  await freezeClock(page, days.second)
  await expect(new TodayPage(page).minutes(firstTask)).toHaveText(/^50 of/)
  expect(await sessionsOf(page)).toEqual(planned)
})

test('a clock that is set back loses nothing, and is put right again', async ({ app }) => {
  const { page } = app
  await startPlan(page, '2026-11-12')
  await page.getByRole('button', { name: 'Catch up' }).click()
  await page.getByRole('button', { name: 'Change the plan' }).click()
  await new TodayPage(page).checkOff(firstTask)
  const planned = await sessionsOf(page)

  for (const day of [days.third, days.before, '2025-01-01']) {
    await freezeClock(page, day)
    for (const screen of ['Calendar', 'Verdict', 'Today'] as const) {
      await new Sidebar(page).goTo(screen)
    }
    await expect(page.getByRole('button', { name: 'Catch up' })).toHaveCount(0)
    expect(await sessionsOf(page)).toEqual(planned)
  }
  await freezeClock(page, '2026-11-12')
  await expect(new TodayPage(page).task(firstTask)).toBeChecked()
  expect(await sessionsOf(page)).toEqual(planned)
})

test('a computer that writes its digits otherwise stores the same days', async ({ app }) => {
  await app.close()
  await app.launch(['--lang=ar-EG'], { LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' })
  const { page } = app
  expect(await page.evaluate(() => navigator.language)).toMatch(/^ar/)
  await startPlan(page)
  await expect(new TodayPage(page).heading).toHaveText('Monday 2 November')
  await new TodayPage(page).checkOff(firstTask)
  expect(JSON.stringify(await sessionsOf(page))).toContain('"2026-11-02"')
})

/** What is stored of the plan, its logs and its marks. */
function sessionsOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')))
    })
    const read = (table: string) =>
      new Promise<unknown>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll()
        request.addEventListener('success', () => resolve(request.result))
      })
    const rows = await Promise.all(['plans', 'tasks', 'pins', 'logs'].map(read))
    database.close()
    return rows
  })
}
