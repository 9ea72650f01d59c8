import { launchAgain } from './fixtures/launch-again'
import { expect, test } from './fixtures/test'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

test('addresses opened in other programs lead to their screens, and nothing else does', async ({
  app,
}) => {
  await startPlan(app.page)
  await new Sidebar(app.page).goTo('Calendar')
  const calendar = app.page.getByRole('main', { name: 'Calendar' })
  await expect(calendar).toBeVisible()

  // What comes last was asked for last: when it has come, all before it were dropped.
  for (const address of ['plumbline://settings', 'plumbline://plan/../today', 'https://today']) {
    expect(await launchAgain(app, ['--', address])).toBe(0)
  }
  expect(await launchAgain(app, ['--', 'plumbline://plan/no-such-plan'])).toBe(0)
  await expect(toast(app.page)).toContainText('not on this computer')
  await expect(calendar).toBeVisible()

  expect(await launchAgain(app, ['--', 'plumbline://reflect'])).toBe(0)
  await expect(app.page.getByRole('main', { name: 'Today' })).toBeVisible()
  const sheet = app.page.locator('[data-focus-target="reflection-sheet"]')
  await expect(sheet.locator(':focus')).toHaveCount(1)
})
