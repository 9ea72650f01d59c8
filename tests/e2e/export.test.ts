import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse as parseCsv } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { readClipboard } from './pages/clipboard'
import { ExportDialog } from './pages/export-dialog'
import { findViolations } from './pages/find-violations'
import { days, freezeClock } from './pages/freeze-clock'
import { countWindows, printLike } from './pages/paper-window'
import { ReflectionSheet } from './pages/reflection-sheet'
import { answerSaveDialog } from './pages/save-dialog'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

test('a plan leaves as calendar, tables, backup and Markdown that other programs read', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page)
  await new ReflectionSheet(page).notes.fill('=not a formula')
  const dialog = new ExportDialog(page)

  async function save(name: string): Promise<string> {
    const path = testInfo.outputPath(name)
    await answerSaveDialog(app, path)
    await dialog.confirm()
    await expect(toast(page)).toContainText(`Saved ${name}`)
    await expect(dialog.dialog).toBeHidden()
    return readFile(path, 'utf8')
  }

  await test.step('the calendar', async () => {
    await dialog.open()
    await dialog.choose('Calendar')
    await expect(dialog.preview).toContainText('19:00 to')
    await dialog.dialog.getByRole('textbox', { name: /starts at/ }).fill('06:30')
    await dialog.dialog.getByRole('radio', { name: '10 min' }).click()
    await expect(dialog.preview).toContainText('06:30 to')
    const calendar = new ICAL.Component(ICAL.parse(await save('plan.ics')))
    const [first] = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(first?.startDate.toString()).toBe(`${days.first}T06:30:00`)
    expect(first?.component.getAllSubcomponents('valarm')).toHaveLength(1)
  })

  await test.step('a table', async () => {
    await dialog.open()
    await dialog.choose('Spreadsheet')
    await dialog.choose('Reflections')
    const rows: string[][] = parseCsv(await save('journal.csv'), { bom: true })
    expect(rows[1]?.[rows[0]?.indexOf('notes') ?? -1]).toBe("'=not a formula")
  })

  await test.step('the choice is remembered, and Enter exports', async () => {
    const path = testInfo.outputPath('again.csv')
    await answerSaveDialog(app, path)
    await dialog.open()
    await expect(dialog.dialog.getByRole('radio', { name: 'Spreadsheet' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText('Saved again.csv')
    expect(await readFile(path, 'utf8')).toContain('=not a formula')
  })

  await test.step('the backup', async () => {
    await dialog.open()
    await dialog.choose('JSON backup')
    expect(JSON.parse(await save('plan.json'))).toMatchObject({
      plans: [{ plan: { title: 'Tiny task list' } }],
    })
  })

  await test.step('Markdown for Obsidian', async () => {
    await dialog.open()
    await dialog.choose('Markdown for Obsidian')
    const markdown = await save('plan.md')
    expect(fromMarkdown(markdown).children.length).toBeGreaterThan(4)
    expect(markdown).toMatch(/^- \[ \] .* 🆔 \S+/m)
  })
})

for (const document of ['Plan', 'Report', 'Decision record']) {
  test(`the PDF of the ${document.toLowerCase()} has tagged pages`, async ({ app }, testInfo) => {
    const { page } = app
    await startPlan(page)
    const path = testInfo.outputPath('plan.pdf')
    await answerSaveDialog(app, path)
    const dialog = new ExportDialog(page)
    await dialog.open()
    await dialog.choose('PDF and print')
    await dialog.choose(document)
    await dialog.confirm()
    await expect(toast(page)).toContainText('Saved plan.pdf')
    const pdf = await readFile(path, 'latin1')
    expect(pdf).toMatch(/^%PDF-1\.\d/)
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/%%EOF\s*$/)
    await expect.poll(() => countWindows(app)).toBe(1)
  })
}

test('the same pages go to the printer', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await printLike(app, 'No printer')
  const dialog = new ExportDialog(page)
  await dialog.open()
  await dialog.choose('PDF and print')
  await dialog.dialog.getByRole('button', { name: 'Print…' }).click()
  await expect(toast(page)).toContainText('Nothing was printed.')
  await expect(dialog.dialog).toBeVisible()
})

test('a PDF that takes long is stopped at once, while the app answers', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page)
  const path = testInfo.outputPath('plan.pdf')
  await answerSaveDialog(app, path)
  await printLike(app, 'never')
  const dialog = new ExportDialog(page)
  await dialog.open()
  await dialog.choose('PDF and print')
  await dialog.confirm()
  const stop = dialog.dialog.getByRole('button', { name: 'Stop' })
  await expect(stop).toBeVisible()
  await expect(dialog.dialog.getByRole('progressbar')).toBeVisible()
  expect(await countWindows(app)).toBe(2)
  await stop.click()
  await expect(stop).toBeHidden()
  await expect.poll(() => countWindows(app)).toBe(1)
  expect(existsSync(path)).toBe(false)
  await expect(dialog.dialog).toBeVisible()

  await dialog.choose('JSON backup')
  await answerSaveDialog(app, testInfo.outputPath('plan.json'))
  await dialog.confirm()
  await expect(toast(page)).toContainText('Saved plan.json')
})

test('whoever quits while a PDF is printed loses nothing but the PDF', async ({
  app,
}, testInfo) => {
  const { page } = app
  await startPlan(page)
  const path = testInfo.outputPath('plan.pdf')
  await answerSaveDialog(app, path)
  await printLike(app, 'never')
  await new ReflectionSheet(page).notes.fill('Before the pages')
  const dialog = new ExportDialog(page)
  await dialog.open()
  await dialog.choose('PDF and print')
  await dialog.confirm()
  await expect(dialog.dialog.getByRole('button', { name: 'Stop' })).toBeVisible()

  await app.relaunch()
  await freezeClock(app.page, days.first)

  expect(existsSync(path)).toBe(false)
  await expect(new ReflectionSheet(app.page).notes).toHaveValue('Before the pages')
})

test('a day, a week and the verdict are copied as Markdown', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  await new ReflectionSheet(page).notes.fill('The **contract** came first.')
  await chooseMenuItem(app, 'copy-day')
  await expect(toast(page)).toContainText('Copied the day as Markdown')
  const copied = await readClipboard(app)
  expect(copied).toMatch(/^# Monday 2 November 2026\n/)
  expect(copied).toContain('The **contract** came first.')

  await chooseMenuItem(app, 'copy-week')
  await expect(toast(page)).toContainText('Copied the week as Markdown')
  expect(await readClipboard(app)).toMatch(/^# 2 Nov to Sun 8 Nov 2026\n/)

  await chooseMenuItem(app, 'copy-verdict')
  await expect(toast(page)).toContainText('once step 4 begins')
})

test('the export dialog works by keys alone and breaks no rule of accessibility', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  await page.keyboard.press('ControlOrMeta+e')
  const { dialog } = new ExportDialog(page)
  await expect(dialog.getByRole('radio', { name: 'Markdown', exact: true })).toBeFocused()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Calendar' })).toBeFocused()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main', { name: 'Today' })).toBeVisible()
})
