import type { Locator } from '@playwright/test'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem, menuItem } from './pages/app-menu'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'

interface Step {
  /** What the menu calls the change. */
  readonly label: string
  readonly isThere: () => Promise<void>
  readonly isGone: () => Promise<void>
}

/** Takes the latest change back and forth again, by the keys and by the menu. */
async function expectUndoable(app: AppUnderTest, { label, isThere, isGone }: Step): Promise<void> {
  const { page } = app
  await expect.poll(() => menuItem(app, 'undo')).toEqual({ label: `Undo: ${label}`, enabled: true })
  await page.keyboard.press('Control+Z')
  await expect(toast(page)).toContainText(`Undone: ${label}`)
  await isGone()
  await expect.poll(() => menuItem(app, 'redo')).toEqual({ label: `Redo: ${label}`, enabled: true })
  await page.keyboard.press('Control+Shift+Z')
  await expect(toast(page)).toContainText(`Done again: ${label}`)
  await isThere()

  await chooseMenuItem(app, 'undo')
  await isGone()
  await chooseMenuItem(app, 'redo')
  await isThere()
}

function chosen(button: Locator) {
  return {
    isThere: () => expect(button).toBeChecked(),
    isGone: () => expect(button).not.toBeChecked(),
  }
}

test('creating a plan can be undone', async ({ app }) => {
  await startPlan(app.page)
  await expectUndoable(app, {
    label: 'Create plan "Tiny task list"',
    isThere: () => expect(new TodayPage(app.page).heading).toHaveText('Monday 2 November'),
    isGone: () => expect(new NewPlanPage(app.page).heading).toHaveText('What will you build?'),
  })
})

test('checking a task off can be undone', async ({ app }) => {
  await startPlan(app.page)
  const today = new TodayPage(app.page)
  await today.checkOff(firstTask)
  await expectUndoable(app, {
    label: `Check off "${firstTask}"`,
    ...chosen(today.task(firstTask)),
  })
})

test('logging minutes can be undone', async ({ app }) => {
  await startPlan(app.page)
  const today = new TodayPage(app.page)
  await today.logMinutes(firstTask, 50)
  const minutes = today.minutes(firstTask)
  await expectUndoable(app, {
    label: `Log 50 min on "${firstTask}"`,
    isThere: () => expect(minutes).toHaveText(/^50 of/),
    isGone: () => expect(minutes).toHaveText(/^45/),
  })
})

test('a spell of writing can be undone as one', async ({ app }) => {
  await startPlan(app.page)
  const reflection = new ReflectionSheet(app.page)
  await reflection.value('Energy', '+2').click()
  await expect(reflection.state).toHaveText(/^Saved at/)
  // It says that it is saving from the first letter on, so this is not what it said before.
  await reflection.title.fill('A good start')
  await expect(reflection.state).toHaveText(/^Saved at/)
  await reflection.notes.fill('It went by itself.')
  await expect(reflection.state).toHaveText(/^Saved at/)
  await new TodayPage(app.page).heading.click()

  await expectUndoable(app, {
    label: 'Write about Mon 2 Nov',
    isThere: async () => {
      await expect(reflection.notes).toHaveValue('It went by itself.')
      await expect(reflection.title).toHaveValue('A good start')
      await expect(reflection.value('Energy', '+2')).toBeChecked()
    },
    isGone: async () => {
      await expect(reflection.notes).toHaveValue('')
      await expect(reflection.title).toHaveValue('')
      await expect(reflection.value('Energy', '+2')).not.toBeChecked()
    },
  })
})

test('a rating and its correction can be undone one after the other', async ({ app }) => {
  await startPlan(app.page)
  await new Sidebar(app.page).goTo('Verdict')
  const verdict = new VerdictPage(app.page)
  await verdict.rate(2, 3)
  const label = 'Rate step 2, build a backend first'
  await expectUndoable(app, { label: `${label}, 3`, ...chosen(verdict.rating(2, 3)) })
  await verdict.rate(2, 5)
  await expectUndoable(app, { label: `${label}, 5`, ...chosen(verdict.rating(2, 5)) })

  await app.page.keyboard.press('Control+Z')
  await expect(verdict.rating(2, 3)).toBeChecked()
  await app.page.keyboard.press('Control+Z')
  await expect(verdict.rating(2, 3)).not.toBeChecked()
})

test('undo survives a restart', async ({ app }) => {
  await startPlan(app.page)
  await new TodayPage(app.page).checkOff(firstTask)
  await app.relaunch()
  await freezeClock(app.page, days.first)
  const task = new TodayPage(app.page).task(firstTask)
  await expect(task).toBeChecked()
  await expectUndoable(app, { label: `Check off "${firstTask}"`, ...chosen(task) })
})

test('in a text field undo takes back the typing and nothing else', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const task = new TodayPage(page).task(firstTask)
  await new TodayPage(page).checkOff(firstTask)
  const { title } = new ReflectionSheet(page)
  await title.click()
  await page.keyboard.type('Monday')
  await page.keyboard.press('Control+Z')
  await expect(title).toHaveValue('')
  await page.keyboard.press('Control+Shift+Z')
  await expect(title).toHaveValue('Monday')

  await chooseMenuItem(app, 'undo')
  await expect(title).toHaveValue('')
  await chooseMenuItem(app, 'redo')
  await expect(title).toHaveValue('Monday')
  await expect(task).toBeChecked()
})
