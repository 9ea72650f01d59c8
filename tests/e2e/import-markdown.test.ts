import { readFile, writeFile } from 'node:fs/promises'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { EditPlanPage } from './pages/edit-plan-page'
import { ExportDialog } from './pages/export-dialog'
import { findViolations } from './pages/find-violations'
import { days } from './pages/freeze-clock'
import { ImportDialog } from './pages/import-dialog'
import { setWindowBounds } from './pages/main-window'
import { answerOpenDialog } from './pages/open-dialog'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { isDark } from './pages/settings-page'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, secondTask, TodayPage } from './pages/today-page'
import { undo } from './pages/undo'

const newEntry = [
  '### 2026-11-03: Written on the train',
  'Energy +1 · Step 1',
  'Tags: away',
  'Two lines, and **one** of them good.',
  '',
].join('\n\n')

/** What somebody does to an exported file in an editor. */
function editDocument(document: string): string {
  const [whole, second] = new RegExp(`(- \\[ \\] ${secondTask}[^]*?)(?=\\n- \\[ \\] )`).exec(
    document,
  )!
  return document
    .replace(whole, '')
    .replace(`- [ ] ${firstTask}`, `${second}\n- [x] ${firstTask} twice`)
    .replace('\n## Verdict', `\n## Reflections\n\n${newEntry}\n## Verdict`)
    .replace('\n## Step 2', '\nA remark of mine.\n\n## Step 2')
}

/** Exports the plan and edits the file; every dialog that opens a file answers with it from then on. */
async function exportAndEdit(app: AppUnderTest, path: string): Promise<void> {
  await answerSaveDialog(app, path)
  await new ExportDialog(app.page).exportAsMarkdown()
  await expect(toast(app.page)).toContainText('Saved')
  const document = await readFile(path, 'utf8')
  const edited = editDocument(document)
  expect(edited).not.toBe(document)
  await writeFile(path, edited)
  await answerOpenDialog(app, path)
}

test('a file edited elsewhere comes back, as much of it as one wants', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page, days.second)
  await exportAndEdit(app, testInfo.outputPath('plan.md'))
  const dialog = new ImportDialog(page)

  await test.step('what differs is shown before anything changes', async () => {
    await dialog.open(app)
    await dialog.chooseFile.click()
    await expect(dialog.dialog).toContainText('“plan.md” and the plan differ in 4 places.')
    await expect(dialog.dialog).toContainText('A remark of mine.')
    await expect(dialog.dialog.getByRole('insertion').first()).toBeVisible()
    await expect(dialog.change(/^Check off /)).toBeChecked()
    await setWindowBounds(app, { width: 900, height: 600 })
    for (const appearance of ['light', 'dark'] as const) {
      await page.evaluate(
        (chosen) => Reflect.get(window, 'desktop').changeSettings({ appearance: chosen }),
        appearance,
      )
      await expect.poll(() => isDark(page)).toBe(appearance === 'dark')
      expect.soft(await findViolations(page), appearance).toEqual([])
    }
  })

  await test.step('what is chosen is taken over', async () => {
    await dialog.change(/^Reword /).click()
    await dialog.button('Take over 3 changes').click()
    await expect(toast(page)).toContainText('Import 3 changes from “plan.md”')
    await expect(dialog.dialog).toBeHidden()
    await expect(new TodayPage(page).task(firstTask)).toBeChecked()
    await expect(new ReflectionSheet(page).title).toHaveValue('Written on the train')
  })

  await test.step('what was left is all that is offered again', async () => {
    await dialog.open(app)
    await dialog.chooseFile.click()
    await expect(dialog.button('Take over 1 change')).toBeVisible()
    await expect(dialog.change(/^Reword /)).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(dialog.dialog).toBeHidden()
  })

  await test.step('one step takes all of it back', async () => {
    await new TodayPage(page).heading.click()
    await undo(page)
    await expect(toast(page)).toContainText('Undone: Import 3 changes')
    await expect(new TodayPage(page).task(firstTask)).not.toBeChecked()
    await expect(new ReflectionSheet(page).title).toHaveValue('')
  })
})

test('a file that is dropped is read by keyboard from there on', async ({ app }, testInfo) => {
  const { page } = app
  await startPlan(page)
  const path = testInfo.outputPath('plan.md')
  await exportAndEdit(app, path)
  const dialog = new ImportDialog(page)
  await dialog.drop('plan.md', await readFile(path, 'utf8'))
  await expect(dialog.button('Take over 4 changes')).toBeVisible()
  await dialog.button('Take over 4 changes').focus()
  await page.keyboard.press('Enter')
  await expect(toast(page)).toContainText('Import 4 changes')
  await expect(new TodayPage(page).task(`${firstTask} twice`)).toBeChecked()
})

test('a plan that is not here any more comes back as it was', async ({ app }, testInfo) => {
  const { page } = app
  await startPlan(page)
  const path = testInfo.outputPath('plan.md')
  await exportAndEdit(app, path)
  await page.keyboard.press('Escape')
  await new TodayPage(page).heading.click()
  await undo(page)
  await expect(page.getByRole('main', { name: 'New plan' })).toBeVisible()

  const dialog = new ImportDialog(page)
  await dialog.open(app)
  await dialog.chooseFile.click()
  await expect(dialog.dialog).toHaveAccessibleName('Add “Tiny task list”?')
  await dialog.button('Add the plan').click()
  await expect(new TodayPage(page).heading).toHaveText('Monday 2 November')
  await expect(new TodayPage(page).task(`${firstTask} twice`)).toBeChecked()
})

test('a list from elsewhere becomes tasks once it was looked at', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const dialog = new ImportDialog(page)
  await dialog.open(app)
  await dialog.paste('# Front end\n\n- [ ] Draw an empty state (30 min)\n- [x] Pick a font\n')
  await expect(dialog.dialog).toHaveAccessibleName('Make tasks of this list')
  expect.soft(await findViolations(page)).toEqual([])
  await dialog.button('Add 1 task').click()
  await expect(dialog.dialog).toHaveAccessibleName('Add 1 task')
  await dialog.button('Change the plan').click()
  await expect(toast(page)).toContainText('Add 1 task')
  const plan = new EditPlanPage(page)
  await plan.open()
  await expect(plan.task('Draw an empty state')).toBeVisible()
  await expect(plan.task('Pick a font')).toHaveCount(0)
})
