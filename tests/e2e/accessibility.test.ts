import type { Page } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { isDark, SettingsPage } from './pages/settings-page'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { stopsWithoutVisibleFocus } from './pages/tab-to'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'

const sizes = [
  { width: 1200, height: 800 },
  { width: 900, height: 600 },
]

/** The checker has to find nothing, in the usual window and in the smallest. */
async function expectAccessible(app: AppUnderTest, screen: string): Promise<void> {
  for (const size of sizes) {
    await setWindowBounds(app, size)
    const violations = await findViolations(app.page)
    expect.soft(violations, `${screen}, ${size.width} wide`).toEqual([])
  }
}

async function openSampleVerdict(page: Page): Promise<VerdictPage> {
  await freezeClock(page, days.after)
  await page.getByRole('button', { name: 'Look at a sample month' }).click()
  await new Sidebar(page).goTo('Verdict')
  const verdict = new VerdictPage(page)
  await expect(verdict.headline).toHaveText('Lean full stack')
  return verdict
}

for (const theme of ['Paper', 'Ink'] as const) {
  test.describe(`In ${theme}`, () => {
    // The checker reads the whole page, twice for every state.
    test.describe.configure({ timeout: 180_000 })

    test.beforeEach(async ({ app }) => {
      const appearance = theme === 'Ink' ? 'dark' : 'light'
      await app.page.evaluate((chosen) => {
        return Reflect.get(window, 'desktop').changeSettings({ appearance: chosen })
      }, appearance)
      await expect.poll(() => isDark(app.page)).toBe(theme === 'Ink')
    })

    test('the wizard is accessible on each of its pages', async ({ app }) => {
      const { page } = app
      await freezeClock(page, days.before)
      const wizard = new NewPlanPage(page)
      await wizard.isOpen()
      await expectAccessible(app, 'Idea')
      await wizard.main.getByRole('radio', { name: 'Your own idea' }).click()
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('alert').first()).toBeVisible()
      await expectAccessible(app, 'Idea without a noun')

      await wizard.main.getByRole('radio', { name: 'Mini blog' }).click()
      await wizard.pressEnter()
      await expectAccessible(app, 'Time')
      await page.getByRole('spinbutton', { name: 'Mon, minutes' }).fill('10')
      await page.keyboard.press('Tab')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(wizard.preview).toContainText('not fit')
      await expectAccessible(app, 'Time that is too short')
      const picker = page.getByRole('button', { name: 'Pick from a calendar: Start' })
      await picker.click()
      await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible()
      await expectAccessible(app, 'The calendar of a date field')
      await page.keyboard.press('Escape')
      await expect(picker).toBeFocused()

      await page.keyboard.press('Control+Enter')
      await expect(wizard.heading).toHaveText('What will you do?')
      await expectAccessible(app, 'Tasks')
      await page.keyboard.press('Control+Enter')
      await expect(wizard.heading).toContainText('day by day')
      await expectAccessible(app, 'Review of a plan that is too short')
    })

    test('Today is accessible on every kind of day', async ({ app }) => {
      const { page } = app
      await startPlan(page)
      await expectAccessible(app, 'Today')
      const today = new TodayPage(page)
      await today.checkOff(firstTask)
      await page.getByRole('button', { name: `Details of ${firstTask}` }).click()
      await today.minutes(firstTask).click()
      const reflection = new ReflectionSheet(page)
      await reflection.value('Energy', '+1').click()
      await reflection.debugging('Both').click()
      await reflection.notes.fill('A **good** day.')
      await expect(reflection.state).toHaveText(/^Saved at/)
      await expectAccessible(app, 'Today at work')
      await today.heading.click()
      await page.keyboard.press('Control+Z')
      await expect(toast(page)).toBeVisible()
      await expectAccessible(app, 'Today with a message')

      for (const day of [days.before, days.third, days.saturday, days.after]) {
        await freezeClock(page, day)
        await expect(today.heading).toBeVisible()
        await expectAccessible(app, `Today on ${day}`)
      }
    })

    test('a reflection is accessible in each of its states', async ({ app }) => {
      const { page } = app
      await startPlan(page)
      const reflection = new ReflectionSheet(page)
      await reflection.notes.fill('A **good** day, [told](https://example.org).')
      await reflection.button('Preview').click()
      await expect(reflection.reading.locator('strong')).toBeVisible()
      await expectAccessible(app, 'The preview of a reflection')
      await page.keyboard.press('Control+Enter')
      await reflection.button('Another entry').click()
      await expect(reflection.entries).toBeVisible()
      await expectAccessible(app, 'A second reflection of the day')
      await reflection.entries.click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(app, 'The reflections of the day')
      await page.keyboard.press('Escape')
      await reflection.button('Your own questions').click()
      await page.keyboard.type('Which query was slow?')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
      await expectAccessible(app, 'Questions of one’s own')
    })

    test('the verdict of a whole month is accessible, what-ifs and notes included', async ({
      app,
    }) => {
      const { page } = app
      const verdict = await openSampleVerdict(page)
      await expectAccessible(app, 'Verdict with evidence')
      await verdict.whatIf('Other ratings').click()
      await expect(page.getByRole('radiogroup', { name: /^What if step 4/ })).toBeVisible()
      await expectAccessible(app, 'Other ratings')
      await verdict.whatIf('Weighted by minutes').click()
      await expect(verdict.line).toHaveAccessibleName(/What if/)
      await page.getByRole('button', { name: 'Notes and history of step 2' }).click()
      await expect(page.getByRole('textbox', { name: /earlier$/ })).toBeVisible()
      await expectAccessible(app, 'A what-if, and notes on ratings')
    })

    test('the decision record and a proposed month are accessible', async ({ app }) => {
      const { page } = app
      const verdict = await openSampleVerdict(page)
      await verdict.recordButton.click()
      await expect(page.getByRole('heading', { name: 'How it was reached' })).toBeVisible()
      await expectAccessible(app, 'The decision record')
      await page.getByRole('button', { name: 'Back to the verdict' }).click()
      await page.getByRole('button', { name: /A month of breadth/ }).click()
      await expect(new NewPlanPage(page).heading).toHaveText('A month of breadth, end to end')
      await expectAccessible(app, 'A proposed month')
    })

    test('the other screens are accessible, empty and full', async ({ app }) => {
      const { page } = app
      await startPlan(page)
      const sidebar = new Sidebar(page)
      const verdict = new VerdictPage(page)
      await sidebar.goTo('Calendar')
      await expect(page.getByRole('grid')).toBeVisible()
      await expectAccessible(app, 'Calendar')
      await sidebar.goTo('Verdict')
      await expect(verdict.headline).toHaveText('Nothing to weigh yet')
      await expectAccessible(app, 'Verdict without ratings')
      await verdict.rate(1, 4)
      await expect(verdict.headline).toHaveText('The line hangs straight for now')
      await expectAccessible(app, 'Verdict kept back')
      await page.getByRole('button', { name: 'Show it anyway' }).click()
      await expect(verdict.headline).toHaveText('Not yet decided')
      await expectAccessible(app, 'Verdict not yet decided')
      await verdict.rate(2, 5)
      await verdict.rate(3, 3)
      await verdict.rate(4, 3)
      await expect(verdict.headline).toHaveText('Lean backend')
      await expectAccessible(app, 'Verdict')
      await sidebar.goTo('Settings')
      await expect(new SettingsPage(page).theme(theme)).toBeChecked()
      await expectAccessible(app, 'Settings')
      await sidebar.goTo('New plan')
      await expectAccessible(app, 'A second plan')
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.getByRole('button', { name: /^Plan: / }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(app, 'The list of plans')
    })
  })
}

test.describe('In forced colours', () => {
  test.describe.configure({ timeout: 180_000 })

  test('every screen is accessible, and shows what has the focus', async ({ app }) => {
    const { page } = app
    await page.emulateMedia({ forcedColors: 'active' })
    await startPlan(page)
    for (const screen of [
      'Today',
      'Calendar',
      'Timeline',
      'Reflections',
      'Verdict',
      'Postings',
      'Guide',
      'Settings',
    ] as const) {
      await new Sidebar(page).goTo(screen)
      await expectAccessible(app, `${screen} in forced colours`)
      expect(await stopsWithoutVisibleFocus(page)).toEqual([])
    }
  })
})

test('the dialogs of the menu are accessible in both themes', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await startPlan(page)
  for (const appearance of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      return Reflect.get(window, 'desktop').changeSettings({ appearance: chosen })
    }, appearance)
    await expect.poll(() => isDark(page)).toBe(appearance === 'dark')
    for (const action of [
      'export',
      'import-markdown',
      'history',
      'restore-backup',
      'whats-new',
      'about',
    ]) {
      await chooseMenuItem(app, action)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(app, `The dialog of ${action}, ${appearance}`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  }
})
