import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { startPlan } from './pages/start-plan'
import { TimelinePage } from './pages/timeline-page'
import { firstTask, TodayPage } from './pages/today-page'
import { undo } from './pages/undo'
import { expect, test } from './fixtures/test'

test('the timeline shows a missed day, and one is back on the plan in two clicks', async ({
  app: { page },
}) => {
  await startPlan(page)
  const today = new TodayPage(page)
  await today.logMinutes(firstTask, 45)
  await today.checkOff(firstTask)
  await freezeClock(page, days.third)
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()

  await page.keyboard.press('ControlOrMeta+3')
  const timeline = new TimelinePage(page)
  await expect(timeline.standing).toContainText('Week 1 of 4.')
  await expect(timeline.standing).toContainText('behind the first plan')
  await expect(timeline.standing).toContainText('Catching up ends it on Fri 27 Nov.')
  await expect(timeline.picture(1)).toHaveAccessibleName(/1 day logged, 1 missed and \d planned/)

  await page.getByRole('button', { name: 'Catch up' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Change the plan' }).click()
  await expect(timeline.standing).not.toContainText('Catching up')
  await expect(timeline.picture(1)).toHaveAccessibleName(/1 day logged, 1 missed and \d planned/)
  await undo(page)
  await expect(timeline.standing).toContainText('Catching up ends it on Fri 27 Nov.')
})

test('the timeline is read by the keys alone and as a table', async ({ app: { page } }) => {
  await startPlan(page, days.second)
  await page.keyboard.press('ControlOrMeta+3')
  const timeline = new TimelinePage(page)

  await timeline.row(1).focus()
  await expect(timeline.row(1)).toHaveAttribute('aria-valuetext', /^Tue 3 Nov, \d+ minutes planned/)
  await page.keyboard.press('ArrowLeft')
  await expect(timeline.row(1)).toHaveAttribute('aria-valuetext', /^Mon 2 Nov, .* missed, step 1$/)
  await expect(timeline.main).toContainText(/Mon 2 Nov, \d+ minutes planned, missed, step 1/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expect(timeline.row(2)).toBeFocused()
  await expect(timeline.row(2)).toHaveAttribute('aria-valuetext', /no session, step 2$/)
  await page.keyboard.press('t')
  await expect(timeline.row(2)).toHaveAttribute('aria-valuetext', /^Tue 3 Nov/)

  await page.getByRole('button', { name: 'Pick a small idea, tasks' }).press('Enter')
  const task = page.getByRole('slider', { name: firstTask })
  await expect(task).toBeVisible()
  await timeline.row(1).press('ArrowDown')
  await expect(task).toBeFocused()
  await expect(timeline.main).toContainText(/waits? for it\./)

  expect(await findViolations(page)).toEqual([])
  await page.getByRole('radio', { name: 'Table' }).press('Space')
  const monday = page.getByRole('table', { name: 'Days' }).getByRole('row', { name: /^Mon 2 Nov/ })
  await expect(monday).toContainText(/\d+ minutes planned, missed/)
  expect(await findViolations(page)).toEqual([])
})
