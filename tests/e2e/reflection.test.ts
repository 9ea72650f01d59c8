import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test'
import { CalendarPage } from './pages/calendar-page'
import { days, freezeClock } from './pages/freeze-clock'
import { ExportDialog } from './pages/export-dialog'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { startPlan } from './pages/start-plan'
import { tabTo } from './pages/tab-to'
import { toast } from './pages/toast'

/** Milliseconds of writing that may be lost: a second, on a machine four times slower. */
const longestLoss = 4_000

/** Milliseconds one writes on without a pause. */
const writingTime = 8_000

test('whoever writes without a pause loses no more than the last moment when the app is killed', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await new ReflectionSheet(page).notes.click()
  const begun = Date.now()
  const written: { readonly word: string; readonly at: number }[] = []
  while (Date.now() - begun < writingTime) {
    const word = `${written.length} `
    await page.keyboard.type(word, { delay: 30 })
    written.push({ word, at: Date.now() })
  }
  const killed = Date.now()
  await app.kill()

  await app.launch()
  await freezeClock(app.page, days.first)
  const { notes } = new ReflectionSheet(app.page)
  await expect(notes).toHaveValue(/^0 1 2 /)
  const kept = await notes.inputValue()
  expect(written.map(({ word }) => word).join('')).toContain(kept)
  const words = kept.trim().split(' ').length
  const lost = killed - (written[words]?.at ?? killed)
  console.log(`Lost with the process: ${lost} ms of ${killed - begun} ms of writing`)
  expect(lost).toBeLessThan(longestLoss)
})

test('from the launch to a saved reflection by keyboard alone', async ({ app }) => {
  await startPlan(app.page)
  await app.close()

  const begun = Date.now()
  await app.launch()
  const { page } = app
  const { keyboard } = page
  const reflection = new ReflectionSheet(page)
  await expect(reflection.notes).toBeVisible()
  await keyboard.press('Control+Shift+R')
  await expect(reflection.value('Energy', '−2')).toBeFocused()
  await keyboard.press('4')
  await keyboard.press('Tab')
  await keyboard.press('5')
  await tabTo(page, reflection.notes)
  await keyboard.type('The list answers. Tomorrow the form.')
  await keyboard.press('Control+Enter')
  await expect(reflection.state).toHaveText(/^Saved at/)
  await expect(reflection.state).toHaveAttribute('aria-live', 'polite')
  console.log(`From the launch to a saved reflection: ${Date.now() - begun} ms`)

  await app.relaunch()
  const kept = new ReflectionSheet(app.page)
  await expect(kept.notes).toHaveValue('The list answers. Tomorrow the form.')
  await expect(kept.value('Energy', '+1')).toBeChecked()
  await expect(kept.value('Engagement', '5')).toBeChecked()
})

test('today’s reflection is one chord away on every screen', async ({ app: { page } }) => {
  await startPlan(page)
  const reflection = new ReflectionSheet(page)
  for (const screen of ['2', '3', '4', '5', ',']) {
    await page.keyboard.press(`Control+${screen}`)
    await expect(reflection.sheet).toBeHidden()
    await page.keyboard.press('Control+Shift+R')
    await expect(reflection.value('Energy', '−2')).toBeFocused()
  }
})

test('a day holds several entries, and the calendar shows all of them', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const reflection = new ReflectionSheet(page)
  await reflection.title.fill('Morning')
  await reflection.notes.fill('A quiet start.')
  await reflection.button('Another entry').click()
  await expect(reflection.notes).toHaveValue('')
  await reflection.notes.fill('A loud end.')
  await expect(reflection.state).toHaveText(/^Saved at/)
  await reflection.openEntry('Morning')
  await expect(reflection.notes).toHaveValue('A quiet start.')

  await freezeClock(page, days.first)
  await expect(reflection.notes).toHaveValue('A loud end.')
  await expect(reflection.entries).toHaveText('Begun at 10:00')

  const calendar = new CalendarPage(page)
  await calendar.open()
  const day = await calendar.openDay('Mon 2 Nov')
  const entries = day.getByRole('region', { name: 'Reflections' }).getByRole('article')
  await expect(entries).toHaveText([/^Morning.*A quiet start\./, /^Entry 2.*A loud end\./])
})

test('a question of one’s own is asked, answered and exported, also when it is removed', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page)
  const reflection = new ReflectionSheet(page)
  const dialog = page.getByRole('dialog', { name: 'Your own questions' })
  await reflection.button('Your own questions').click()
  await expect(dialog.getByRole('textbox', { name: 'Another question' })).toBeFocused()
  await page.keyboard.type('Which query was slow?')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await reflection.sheet.getByRole('textbox', { name: 'Which query was slow?' }).fill('The list.')
  await expect(reflection.state).toHaveText(/^Saved at/)

  await reflection.button('Your own questions').click()
  await dialog.getByRole('button', { name: 'Remove “Which query was slow?”' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await expect(dialog.getByRole('textbox', { name: 'Another question' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await freezeClock(page, days.first)
  const answer = reflection.sheet.getByRole('textbox', { name: 'Which query was slow?' })
  await expect(answer).toHaveValue('The list.')
  const path = testInfo.outputPath('plan.md')
  await answerSaveDialog(app, path)
  await new ExportDialog(page).exportAsMarkdown()
  await expect(toast(page)).toContainText('Saved plan.md')
  const markdown = await readFile(path, 'utf8')
  expect(markdown).toMatch(/^#### Which query was slow\? .*\n\nThe list\.$/m)
  expect(markdown).toContain('- Any step, no longer asked: Which query was slow?')
})

const hostile = `**Bold** <img src=x onerror="window.ran=1"> <b>raw</b>

[run](javascript:window.ran=2) [mail](mailto:a@example.org) [home](https://example.org/a)

![A picture](https://example.org/x.png)`

test('the preview shows how the notes read, and nothing in it runs, loads or leads away', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Reflect.set(globalThis, 'opened', opened)
    shell.openExternal = async (address) => void opened.push(address)
  })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const reflection = new ReflectionSheet(page)
  await reflection.notes.fill(hostile)
  await reflection.button('Preview').click()
  await expect(reflection.button('Preview')).toHaveAttribute('aria-pressed', 'true')
  await expect(reflection.reading.locator('strong')).toHaveText('Bold')
  await expect(reflection.reading).toContainText('<b>raw</b>')
  await expect(reflection.reading).toContainText('A picture')
  await expect(reflection.reading.locator('img, b')).toHaveCount(0)

  for (const name of ['run', 'mail', 'home']) {
    await reflection.reading.getByText(name, { exact: true }).click()
  }
  await expect
    .poll(() => app.electron.evaluate(() => Reflect.get(globalThis, 'opened') as string[]))
    .toEqual(['https://example.org/a'])
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
  expect(requests.filter((url) => !url.startsWith('app://plumbline/'))).toEqual([])

  await reflection.button('Preview').click()
  await expect(reflection.notes).toHaveValue(hostile)
})

test('bold and italic are typed with their keys, and taken back by the field', async ({
  app: { page },
}) => {
  await startPlan(page)
  const { notes } = new ReflectionSheet(page)
  await notes.fill('plumb')
  await notes.press('Control+A')
  await notes.press('Control+B')
  await expect(notes).toHaveValue('**plumb**')
  await notes.press('Control+I')
  await expect(notes).toHaveValue('**_plumb_**')
  await notes.press('Control+Z')
  await expect(notes).toHaveValue('**plumb**')
})
