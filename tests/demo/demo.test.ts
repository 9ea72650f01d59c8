import { test } from '../e2e/fixtures/test'
import { resize, takeAllSizes, takeBothThemes } from './camera'
import { emptyDemoOutput } from './demo-output'
import { exportPlan } from './export-plan'
import { openView } from './go-to'
import { liveDay } from './live-day'
import { makePlan } from './make-plan'
import { backendDays, frontEndDays, middleDay, restOfMiddleDay } from './sample-month'
import { weighMonth } from './weigh-month'

test('a month with a mini blog, from the first page to the verdict', async ({ app }) => {
  const { page } = app
  await emptyDemoOutput()
  await resize(app, 1200)
  await test.step('makes a plan', () => makePlan(app))
  await test.step('builds the backend', async () => {
    for (const day of backendDays) await liveDay(page, day)
  })
  await test.step('looks around on the Tuesday after a missed Monday', async () => {
    await liveDay(page, middleDay)
    await takeAllSizes(app, 'today')
    await openView(page, 'Calendar')
    await takeAllSizes(app, 'calendar')
    await openView(page, 'Verdict')
    await takeBothThemes(app, 'verdict-hidden')
    await openView(page, 'Settings')
    await takeBothThemes(app, 'settings')
    await liveDay(page, restOfMiddleDay)
  })
  await test.step('builds the front end', async () => {
    for (const day of frontEndDays) await liveDay(page, day)
  })
  await test.step('weighs the month', async () => {
    await weighMonth(page)
    await takeAllSizes(app, 'verdict')
  })
  await test.step('exports it', () => exportPlan(app))
})
