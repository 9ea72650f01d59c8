import { expect, test } from '../e2e/fixtures/test'
import { Sidebar } from '../e2e/pages/sidebar'
import { VerdictPage } from '../e2e/pages/verdict-page'
import { resize, takeAllSizes, takeBothThemes } from './camera'
import { emptyDemoOutput } from './demo-output'
import { expectAllForDocs } from './docs-pictures'
import { exportPlan } from './export-plan'
import { liveDay } from './live-day'
import { makePlan } from './make-plan'
import { backendDays, frontEndDays, lastRatings, middleDay, restOfMiddleDay } from './sample-month'
import { backUp, seeCatchUp, seeFocus, seePosting, seeRestore, seeWritten } from './see-month'

test('a month with a mini blog, from the first page to the verdict', async ({ app }) => {
  const { page } = app
  const sidebar = new Sidebar(page)
  const verdict = new VerdictPage(page)
  await emptyDemoOutput()
  await resize(app, 1200)

  await test.step('a plan is made', () => makePlan(app))

  await test.step('the backend is built', async () => {
    for (const day of backendDays) await liveDay(page, day)
  })

  await test.step('every screen is seen on the day after a missed one', async () => {
    await liveDay(page, middleDay)
    await takeAllSizes(app, 'today')
    await seeCatchUp(app)
    await sidebar.goTo('Calendar')
    await expect(page.getByRole('gridcell', { name: /^Mon 16 Nov, missed/ })).toBeVisible()
    await takeAllSizes(app, 'calendar')
    await sidebar.goTo('Timeline')
    await takeAllSizes(app, 'timeline')
    await page.keyboard.press('Control+Shift+E')
    await expect(page.getByRole('heading', { name: 'Edit plan' })).toBeVisible()
    await takeBothThemes(app, 'edit-plan')
    await sidebar.goTo('Verdict')
    await expect(verdict.headline).toHaveText('The line hangs straight for now')
    await takeBothThemes(app, 'verdict-hidden')
    await sidebar.goTo('Settings')
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await takeBothThemes(app, 'settings')
    await seePosting(app)
    await backUp(app)
    await seeFocus(app, 'Build the form for a new post')
    await liveDay(page, restOfMiddleDay)
  })

  await test.step('the front end is built and polished', async () => {
    for (const day of frontEndDays) await liveDay(page, day)
  })

  await test.step('the month is weighed', async () => {
    await sidebar.goTo('Verdict')
    for (const { step, value } of lastRatings) await verdict.rate(step, value)
    await expect(verdict.headline).toHaveText('Lean backend')
    await expect(verdict.line).toHaveAccessibleName(/leaning towards backend, clearly/)
    await takeAllSizes(app, 'verdict')
  })

  await test.step('what was written is found', () => seeWritten(app))
  await test.step('the plan is exported', () => exportPlan(app))
  await test.step('an earlier state is looked at', () => seeRestore(app))
  expectAllForDocs()
})
