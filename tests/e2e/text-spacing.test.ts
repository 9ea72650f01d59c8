import type { Page } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { everyScreen } from './pages/every-screen'
import { findUnreflowed } from './pages/find-unreflowed'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { startPlan } from './pages/start-plan'

test.describe.configure({ timeout: 240_000 })

/** The spacing of WCAG 1.4.12, as somebody gives it to every page by a style sheet of their own. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

async function expectNothingLost(app: AppUnderTest): Promise<void> {
  const { page } = app
  await spaceText(page)
  for (const [keys, screen] of everyScreen) {
    await page.keyboard.press(keys)
    const main = page.getByRole('main', { name: screen })
    await expect(main.getByRole('heading').first()).toBeVisible()
    for (const size of sizes) {
      await setWindowBounds(app, size)
      const problems = await findUnreflowed(page)
      // What scrolls is not lost.
      const losses = problems.filter((problem) => !problem.startsWith('scrolls sideways'))
      expect.soft(losses, `${screen}, ${size.width}`).toEqual([])
    }
  }
}

const sizes = [
  { width: 1200, height: 800 },
  { width: 900, height: 600 },
]

test('text with more space in it loses nothing while days are missed', async ({ app }) => {
  await startPlan(app.page, days.third)
  await expectNothingLost(app)
})

test('text with more space in it loses nothing after a full month', async ({ app }) => {
  await freezeClock(app.page, days.after)
  await app.page.getByRole('button', { name: 'Look at a sample month' }).click()
  await expect(app.page.getByRole('main', { name: 'Today' })).toBeVisible()
  await expectNothingLost(app)
})
