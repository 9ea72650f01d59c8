import { readFile } from 'node:fs/promises'
import { chooseMenuItem } from './pages/app-menu'
import { ExportDialog } from './pages/export-dialog'
import { days, freezeClock } from './pages/freeze-clock'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, secondTask, TodayPage } from './pages/today-page'
import { VerdictPage } from './pages/verdict-page'
import { expect, test } from './fixtures/test'

// As most users see it.
test.use({ motion: 'no-preference' })

test('a first launch offers to plan, and Enter through the four pages makes the plan', async ({
  app: { page },
}) => {
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  await wizard.isOpen()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden()
  await expect(wizard.preview).toContainText('Everything fits by Sun 29 Nov.')

  await wizard.pressEnter()
  await expect(wizard.heading).toHaveText('When can you work on “Tiny task list”?')
  await wizard.pressEnter()
  await expect(wizard.heading).toHaveText('What will you do?')
  await wizard.pressEnter()
  await expect(wizard.heading).toHaveText('“Tiny task list”, day by day')
  await wizard.pressEnter()

  const today = new TodayPage(page)
  await expect(today.heading).toHaveText('Thursday 29 October')
  await expect(today.main).toContainText('The plan starts Mon 2 Nov.')
})

test('what the preview shows is the plan that is made', async ({ app: { page } }) => {
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  const workDays = wizard.preview.getByRole('gridcell', { name: / [1-9]\d* minutes/ })
  await expect(workDays).toHaveCount(20)
  const previewed = await workDays.evaluateAll((cells) =>
    cells.map((cell) => cell.getAttribute('aria-label') ?? ''),
  )
  await wizard.finish()
  await new Sidebar(page).goTo('Calendar')

  for (const name of previewed) {
    const [day, minutes] = name.split(', ')
    const planned = new RegExp(`^${day}, ${minutes} planned`)
    await expect(page.getByRole('gridcell', { name: planned })).toBeVisible()
  }
})

test('the main job ends in a Markdown file that holds all of it', async ({ app }, testInfo) => {
  const { page } = app
  await startPlan(page)

  await test.step('a task is checked off and its minutes are logged', async () => {
    const today = new TodayPage(page)
    await expect(today.heading).toHaveText('Monday 2 November')
    await today.checkOff(firstTask)
    await today.logMinutes(firstTask, 50)
    await today.logMinutes(secondTask, 35)
    await expect(today.minutes(firstTask)).toHaveText(/^50 of/)
    await expect(today.sessions).toContainText('85 of 85')
  })

  await test.step('a reflection is stored as it is written', async () => {
    const reflection = new ReflectionSheet(page)
    await reflection.value('Energy', '+1').click()
    await reflection.value('Engagement', '4').click()
    await reflection.debugging('Request flow and data').click()
    await reflection.tags.fill('sqlite first-day')
    await reflection.answer.fill('One list, and nothing else.')
    await reflection.title.fill('Half a page is enough')
    await reflection.notes.fill('The **contract** came before the code.')
    await expect(reflection.state).toHaveText(/^Saved at/)
  })

  await test.step('four ratings give the verdict and what would change it', async () => {
    await new Sidebar(page).goTo('Verdict')
    const verdict = new VerdictPage(page)
    await verdict.rate(1, 4)
    await verdict.rate(2, 5)
    await verdict.rate(3, 3)
    await verdict.rate(4, 3)
    await expect(verdict.headline).toHaveText('Lean backend')
    await expect(verdict.line).toHaveAccessibleName(/leaning towards backend, clearly/)
    await expect(verdict.main).toContainText(
      'Three points less on step 1, from 4 to 1, would make it balanced.',
    )
  })

  const chosen = testInfo.outputPath('from the menu.md')
  await test.step('the menu exports it', async () => {
    await answerSaveDialog(app, chosen)
    await chooseMenuItem(app, 'export')
    await new ExportDialog(app.page).confirm()
    await expect(toast(page)).toContainText('Saved from the menu.md')
  })

  const markdown = await readFile(chosen, 'utf8')
  expect(markdown).toMatch(/^---\nplumbline: 1\nid: .+\ntitle: Tiny task list\n/)
  expect(markdown).toContain('\nfirst_day: 2026-11-02\nlast_day: 2026-11-29\n')
  expect(markdown).toContain(`- [x] ${firstTask} · 45 min · done 2026-11-02`)
  expect(markdown).toContain(`- [ ] ${secondTask} · 75 min`)
  expect(markdown).toMatch(/2026-11-02.*50 min/)
  expect(markdown).toMatch(/2026-11-02.*35 min/)
  expect(markdown).toContain('Half a page is enough')
  expect(markdown).toContain('The **contract** came before the code.')
  expect(markdown).toContain('One list, and nothing else.')
  expect(markdown).toMatch(/Tags: sqlite.*first-day/)
  expect(markdown).toContain('2026-11-02: 5 of 5 for step 2, Build a backend first')
  expect(markdown).toContain('**Lean backend.**')

  await test.step('so does the button, in the same words', async () => {
    const again = testInfo.outputPath('from the button.md')
    await answerSaveDialog(app, again)
    await new ExportDialog(page).exportAsMarkdown()
    await expect(toast(page)).toContainText('Saved from the button.md')
    expect(await readFile(again, 'utf8')).toBe(markdown)
  })
})

test('the hint of a screen covers none of it, and is gone once it is read', async ({
  app: { page },
}) => {
  await startPlan(page)
  const hint = page.getByRole('complementary', { name: 'Hint' })
  const save = page.getByRole('button', { name: 'Save reflection' })
  const top = (await hint.boundingBox())?.y ?? 0
  const button = await save.boundingBox()
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(top)
  await hint.getByRole('button', { name: 'Got it' }).click()
  await expect(hint).toBeHidden()
  await page.reload()
  await expect(save).toBeVisible()
  await expect(hint).toBeHidden()
})
