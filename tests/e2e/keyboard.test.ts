import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures/test'
import { ExportDialog } from './pages/export-dialog'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { expectVisibleFocus, stopsWithoutVisibleFocus, tabTo } from './pages/tab-to'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'

test('the main job needs no mouse, and the focus shows at every stop', async ({
  app,
}, testInfo) => {
  const { page } = app
  const { keyboard } = page
  const goTo = async (control: Locator) => {
    await tabTo(page, control)
    await expectVisibleFocus(page)
  }

  await test.step('a plan is made', async () => {
    await freezeClock(page, days.before)
    const wizard = new NewPlanPage(page)
    await goTo(wizard.main.getByRole('radio', { name: 'Task app' }))
    await goTo(wizard.title)
    for (const heading of ['When', 'do', 'day by day']) {
      await keyboard.press('Control+Enter')
      await expect(wizard.heading).toContainText(heading)
    }
    await goTo(wizard.main.getByRole('button', { name: 'Create plan' }))
    await keyboard.press('Enter')
    await expect(new TodayPage(page).main).toBeVisible()
    await freezeClock(page, days.first)
  })

  await test.step('a task is done and its minutes are logged', async () => {
    const today = new TodayPage(page)
    await goTo(today.task(firstTask))
    await keyboard.press('Space')
    await expect(today.task(firstTask)).toBeChecked()
    await goTo(today.minutes(firstTask))
    await keyboard.press('Enter')
    await expect(today.minutesField(firstTask)).toBeFocused()
    await expectVisibleFocus(page)
    await keyboard.type('1 h 5')
    await keyboard.press('Enter')
    await expect(today.minutes(firstTask)).toHaveText(/^65 of/)
  })

  await test.step('a reflection is written', async () => {
    const reflection = new ReflectionSheet(page)
    await keyboard.press('Control+Shift+R')
    await expect(reflection.value('Energy', '−2')).toBeFocused()
    await expectVisibleFocus(page)
    await keyboard.press('4')
    await expect(reflection.value('Energy', '+1')).toBeChecked()
    await goTo(reflection.notes)
    await keyboard.type('Not a mouse in sight.')
    await keyboard.press('Control+Enter')
    await expect(reflection.state).toHaveText(/^Saved at/)
  })

  await test.step('the steps are rated and the verdict is read', async () => {
    await keyboard.press('Control+5')
    const verdict = new VerdictPage(page)
    for (const [step, value] of [
      [1, 2],
      [2, 3],
      [3, 5],
      [4, 4],
    ] as const) {
      await goTo(verdict.rating(step, 1))
      await keyboard.press(String(value))
      await expect(verdict.rating(step, value)).toBeChecked()
    }
    await expect(verdict.headline).toHaveText('Lean full stack')
    await goTo(page.getByRole('region', { name: 'Lean full stack' }))
  })

  const path = testInfo.outputPath('plan.md')
  await answerSaveDialog(app, path)
  await keyboard.press('Control+E')
  const { dialog } = new ExportDialog(page)
  await goTo(dialog.getByRole('button', { name: /^Export / }))
  await keyboard.press('Enter')
  await expect(toast(page)).toContainText('Saved plan.md')
  expect(await readFile(path, 'utf8')).toContain('Not a mouse in sight.')
})

test('the wizard can be changed and finished without a mouse', async ({ app: { page } }) => {
  const { keyboard } = page
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  await tabTo(page, wizard.main.getByRole('radio', { name: 'Task app' }))
  await keyboard.press('ArrowDown')
  await expect(wizard.title).toHaveValue(/blog/i)
  await tabTo(page, wizard.title)
  await keyboard.press('Control+A')
  await keyboard.type('Night notes')
  await keyboard.press('Enter')
  await expect(wizard.heading).toHaveText('When can you work on “Night notes”?')
  await tabTo(page, page.getByRole('spinbutton', { name: 'Sat, minutes' }))
  await keyboard.type('30')
  await keyboard.press('Tab')
  await expect(wizard.preview).toContainText('32 h')
  await keyboard.press('Control+Enter')
  await expect(wizard.heading).toHaveText('What will you do?')
  await wizard.finish()
  await expect(new TodayPage(page).heading).toHaveText('Thursday 29 October')
  await expect(new Sidebar(page).nav).toContainText('Night notes')
})

test('every screen has its shortcut', async ({ app: { page } }) => {
  await startPlan(page)
  for (const [keys, screen] of [
    ['Control+2', 'Calendar'],
    ['Control+5', 'Verdict'],
    ['Control+,', 'Settings'],
    ['Control+1', 'Today'],
    ['Control+N', 'New plan'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('main', { name: screen })).toBeVisible()
  }
  await tabTo(page, page.getByRole('button', { name: 'Cancel' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()
})

test('the arrow keys walk through the calendar by days, weeks and months', async ({
  app: { page },
}) => {
  const { keyboard } = page
  await startPlan(page)
  await keyboard.press('Control+2')
  const focused = page.locator(':focus')
  await tabTo(page, page.getByRole('gridcell', { name: /^Mon 2 Nov, today/ }))
  await keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName(/^Tue 3 Nov/)
  await keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName(/^Tue 10 Nov/)
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowUp')
  await expect(focused).toHaveAccessibleName(/^Mon 2 Nov/)
  await keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('December 2026')
  await expect(focused).toHaveRole('gridcell')
  await keyboard.press('PageUp')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('November 2026')
  await expect(focused).toHaveRole('gridcell')
})

test('arrows, digits and Backspace rate a step', async ({ app: { page } }) => {
  const { keyboard } = page
  await startPlan(page)
  await keyboard.press('Control+5')
  const verdict = new VerdictPage(page)
  await tabTo(page, verdict.rating(3, 1))
  await keyboard.press('4')
  await expect(verdict.rating(3, 4)).toBeChecked()
  await keyboard.press('ArrowRight')
  await expect(verdict.rating(3, 5)).toBeChecked()
  await keyboard.press('Backspace')
  await expect(verdict.rating(3, 5)).not.toBeChecked()
})

test('F6 goes around the parts of the window, and Shift F6 back', async ({ app: { page } }) => {
  const { keyboard } = page
  await startPlan(page)
  const sidebar = page.locator('nav:focus-within')
  const strip = page.locator('[data-region]:focus-within')
  const work = page.locator('section:focus-within').first()
  const path = [
    [sidebar, 'Main'],
    [strip, null],
    [work, 'Monday 2 November'],
    [work, 'Reflection'],
    [page.locator('aside:focus-within'), 'Hint'],
  ] as const
  for (const [part, name] of path) {
    await keyboard.press('F6')
    if (name) await expect(part).toHaveAccessibleName(name)
    else await expect(part).toBeVisible()
  }
  await keyboard.press('F6')
  await expect(sidebar).toBeVisible()
  await keyboard.press('Shift+F6')
  await keyboard.press('Shift+F6')
  await expect(work).toHaveAccessibleName('Reflection')
})

test('whatever has the focus shows it', async ({ app: { page } }) => {
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  for (const heading of ['build', 'When', 'do', 'day by day']) {
    await expect(wizard.heading).toContainText(heading)
    expect(await stopsWithoutVisibleFocus(page)).toEqual([])
    if (heading !== 'day by day') await page.keyboard.press('Control+Enter')
  }
  await page.keyboard.press('Control+Enter')
  await expect(new TodayPage(page).main).toBeVisible()
  await freezeClock(page, days.first)
  for (const screen of ['Today', 'Calendar', 'Verdict', 'Settings'] as const) {
    await new Sidebar(page).goTo(screen)
    expect(await stopsWithoutVisibleFocus(page)).toEqual([])
  }
})
