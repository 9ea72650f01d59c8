import { expect, test } from './fixtures/test'
import { findViolations } from './pages/find-violations'
import { GuidePage } from './pages/guide-page'
import { setWindowBounds } from './pages/main-window'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { secondTask, TodayPage } from './pages/today-page'

test('the guide shows one’s own minutes beside what each role asks for', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const guide = new GuidePage(page)
  await new Sidebar(page).goTo('Guide')
  await expect(guide.main).toContainText('No minutes are logged yet.')
  await expect(guide.ownMinutes('Front end')).toHaveText('Not yet')

  await new Sidebar(page).goTo('Today')
  await new TodayPage(page).logMinutes(secondTask, 50)
  await new Sidebar(page).goTo('Guide')
  await expect(guide.ownMinutes('Front end')).toHaveText('50\u00a0min')
  await expect(guide.main).toContainText(
    'You have not touched server side, API design, database management and deployment yet.',
  )
  for (const width of [1200, 900]) {
    await setWindowBounds(app, { width, height: 600 })
    expect(await findViolations(page)).toEqual([])
  }
})

test('the guide is read by the keys alone', async ({ app: { page } }) => {
  await startPlan(page)
  await page.keyboard.press('ControlOrMeta+7')
  const guide = new GuidePage(page)
  await guide.nav.getByRole('button', { name: 'Questions' }).press('Enter')
  const heading = guide.main.getByRole('heading', { name: 'Questions and answers' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(guide.nav.getByRole('button', { name: 'Questions' })).toBeInViewport()
  await expect(guide.nav.getByRole('button', { name: 'Questions' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(guide.main.getByRole('link', { name: /on MDN Web Docs$/ })).toHaveCount(3)
})
