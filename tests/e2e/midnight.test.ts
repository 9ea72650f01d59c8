import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test'
import { ExportDialog } from './pages/export-dialog'
import { days, freezeClock } from './pages/freeze-clock'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { TodayPage } from './pages/today-page'

/** Within this time (milliseconds) after a day has begun the screens show it. */
const noticedWithin = 30_000

test('half past two at night belongs to the day before', async ({ app: { page } }) => {
  await startPlan(page)
  await freezeClock(page, days.second, '02:30')
  const today = new TodayPage(page)
  await expect(today.heading).toHaveText('Monday 2 November')
  await freezeClock(page, days.second, '03:59')
  await expect(today.heading).toHaveText('Monday 2 November')
  await freezeClock(page, days.second, '04:00')
  await expect(today.heading).toHaveText('Tuesday 3 November')
})

test('a night at work: today moves on, what is being written keeps its day', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page)
  await freezeClock(page, days.second, '03:59')
  const today = new TodayPage(page)
  const reflection = new ReflectionSheet(page)
  await expect(today.heading).toHaveText('Monday 2 November')
  await reflection.notes.fill('Late, ')
  await expect(reflection.state).toHaveText(/^Saved at/)

  await page.clock.setFixedTime(new Date(`${days.second}T04:00`))
  await page.clock.runFor(noticedWithin)
  await expect(today.heading).toHaveText('Tuesday 3 November')
  await expect(reflection.sheet).toContainText('for Mon 2 Nov')
  await expect(reflection.notes).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type('and still at it.')
  await expect(reflection.notes).toHaveValue('Late, and still at it.')

  await today.heading.click()
  await expect(reflection.notes).toHaveValue('')
  await reflection.notes.fill('A new morning.')
  await expect(reflection.state).toHaveText(/^Saved at/)

  const path = testInfo.outputPath('plan.md')
  await answerSaveDialog(app, path)
  await new ExportDialog(page).exportAsMarkdown()
  await expect(toast(page)).toContainText('Saved plan.md')
  const markdown = await readFile(path, 'utf8')
  const [, monday = '', tuesday = ''] = markdown.split(/^### .*2026-11-0[23].*$/m)
  expect(monday).toContain('Late, and still at it.')
  expect(tuesday).toContain('A new morning.')
})
