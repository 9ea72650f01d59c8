import { readFile } from 'node:fs/promises'
import { chooseMenuItem } from './pages/app-menu'
import { ExportDialog } from './pages/export-dialog'
import { days } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { answerSaveDialog } from './pages/save-dialog'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'
import { expect, test } from './fixtures/test'

test('ratings lead to a decision record, and the record to the plan of a next month', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page, days.step4)
  const sidebar = new Sidebar(page)
  await sidebar.goTo('Verdict')
  const verdict = new VerdictPage(page)

  await test.step('the ratings are given, one of them with a note', async () => {
    await verdict.rateAll(3, 2, 4, 5)
    await expect(verdict.headline).toHaveText('Lean full stack')
    await verdict.note(3, 'The evenings went by themselves.')
    await expect(verdict.main).toContainText('“The evenings went by themselves.”')
  })

  await test.step('the record holds the verdict with the days behind it', async () => {
    await verdict.recordButton.press('Enter')
    await expect(verdict.headline).toHaveText('Lean full stack')
    await expect(verdict.headline).toBeFocused()
    await expect(verdict.main).toContainText('a mean of 2.5 for the backend side')
    await expect(verdict.recordPart('Ratings')).toContainText(
      'Mon 23 Novcounts4 of 5: “The evenings went by themselves.”',
    )
    await expect(verdict.recordPart('What would change it')).toContainText(
      'Four points less on step 4, from 5 to 1, would make it balanced.',
    )
  })

  await test.step('the export says the same', async () => {
    const chosen = testInfo.outputPath('record.md')
    await answerSaveDialog(app, chosen)
    await chooseMenuItem(app, 'export')
    await new ExportDialog(app.page).confirm()
    await expect(toast(page)).toContainText('Saved record.md')
    const markdown = await readFile(chosen, 'utf8')
    expect(markdown).toContain('**Lean full stack.**')
    expect(markdown).toContain('### How it was reached')
    expect(markdown).toContain('### Counter-evidence')
    expect(markdown).toContain('4 of 5 for step 3, Add a simple front end: The evenings went')
  })

  await test.step('the suggested month opens as a draft and becomes a plan', async () => {
    await verdict.main.getByRole('button', { name: 'Back to the verdict' }).click()
    await expect(verdict.recordButton).toBeFocused()
    await verdict.main.getByRole('button', { name: /A month of breadth/ }).click()
    const wizard = new NewPlanPage(page)
    await expect(wizard.heading).toHaveText('A month of breadth, end to end')
    await expect(wizard.title).toHaveValue('Tiny task list: end to end')
    await expect(wizard.preview).toContainText('Everything fits by Sun 27 Dec.')
    await wizard.title.fill('Second month')
    await wizard.finish()
    await expect(new TodayPage(page).main).toContainText('The plan starts Mon 30 Nov.')
    await expect(sidebar.nav.getByRole('button', { name: /^Plan: Second month/ })).toBeVisible()
  })
})

test('a what-if hangs beside the line, is not stored, and is gone when the page is left', async ({
  app: { page },
}) => {
  await startPlan(page, days.step4)
  const sidebar = new Sidebar(page)
  await sidebar.goTo('Verdict')
  const verdict = new VerdictPage(page)
  await verdict.rateAll(5, 3, 3, 4)
  await expect(verdict.headline).toHaveText('Lean backend')

  await verdict.whatIf('Without step 1').press('Space')
  await expect(verdict.main.getByRole('status')).toContainText(
    'What if: a slight lean to full stack.',
  )
  await expect(verdict.line).toHaveAccessibleName(
    /What if: a dashed line leaning towards full stack/,
  )
  await expect(verdict.headline).toHaveText('Lean backend')

  await verdict.whatIf('Other ratings').click()
  const supposed = verdict.main.getByRole('radiogroup', { name: /^What if step 4/ })
  await supposed.getByRole('radio', { name: '5' }).click()
  await expect(verdict.main.getByRole('status')).toContainText('What if: balanced.')
  await expect(verdict.rating(4, 4)).toBeChecked()

  await sidebar.goTo('Calendar')
  await sidebar.goTo('Verdict')
  await expect(verdict.line).not.toHaveAccessibleName(/What if/)
  await expect(verdict.rating(4, 4)).toBeChecked()
})

test('a verdict that is kept back shows in no record, what-if or proposal', async ({
  app: { page },
}) => {
  await startPlan(page, days.third)
  await new Sidebar(page).goTo('Verdict')
  const verdict = new VerdictPage(page)
  await verdict.rate(1, 5)
  await verdict.rate(2, 5)
  await expect(verdict.headline).toHaveText('The line hangs straight for now')
  await expect(verdict.recordButton).toBeHidden()
  await expect(verdict.main.getByRole('heading', { name: 'What if' })).toBeHidden()
  await expect(verdict.main.getByRole('button', { name: /^Plan this month/ })).toBeHidden()

  await page.getByRole('button', { name: 'Show it anyway' }).click()
  await expect(verdict.headline).toHaveText('Not yet decided')
  await expect(verdict.recordButton).toBeVisible()
})
