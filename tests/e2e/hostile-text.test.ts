import { readFile, writeFile } from 'node:fs/promises'
import { type Page } from '@playwright/test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import { addDays, toDay } from '#shared/calendar/day'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { buildBundle } from '../support/build-bundle'
import { hostilePayloads } from '../support/hostile-payloads'
import type { AppUnderTest } from './fixtures/app-under-test'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { allowCapture, openCapture } from './pages/capture-window'
import { EditPlanPage } from './pages/edit-plan-page'
import { ExportDialog } from './pages/export-dialog'
import { days, freezeClock } from './pages/freeze-clock'
import { ImportDialog } from './pages/import-dialog'
import { expectInert, typeIntoEverything } from './pages/inert-page'
import { setWindowBounds } from './pages/main-window'
import { NewPlanPage } from './pages/new-plan-page'
import { answerOpenDialog } from './pages/open-dialog'
import { ReflectionSheet } from './pages/reflection-sheet'
import { ReflectionsPage } from './pages/reflections-page'
import { answerSaveDialog } from './pages/save-dialog'
import { Sidebar } from './pages/sidebar'
import { toast } from './pages/toast'
import { firstTask, secondTask, TodayPage } from './pages/today-page'

const expectSoftly = expect.configure({ soft: true })

const attack = '<img src=x onerror="window.ran=1">'
const rightToLeft = 'שלום \u202Eevil\u202C مرحبا'
const family = '👩‍👩‍👧‍👦'
const unbroken = 'Donaudampfschifffahrt'.repeat(5)

const planTitle = `${attack} ${family} "x": y`
const firstTitle = `[run](javascript:window.ran=2) ${rightToLeft}`
const secondTitle = unbroken
const tags = ['<b>tag</b>', family, 'שלום', '---']
const notes = `# Not a heading of the plan
---
<script>window.ran = 3</script> [x](javascript:window.ran=4)
${rightToLeft} ${family}
${'long '.repeat(1000)}${unbroken.repeat(5)}`

test('words of every kind are shown as words, stored and exported whole', async ({
  app,
}, testInfo) => {
  const { page } = app
  await freezeClock(page, days.before)
  const wizard = new NewPlanPage(page)
  await wizard.title.fill(planTitle)
  await wizard.pressEnter()
  await wizard.pressEnter()
  await page.getByRole('textbox', { name: `Title of “${firstTask}”` }).fill(firstTitle)
  await page.getByRole('textbox', { name: `Title of “${secondTask}”` }).fill(secondTitle)
  await wizard.finish()

  await freezeClock(page, days.first)
  const today = new TodayPage(page)
  await expect(today.sessions).toContainText(firstTitle)
  await expect(today.sessions).toContainText(secondTitle)
  await expect(new Sidebar(page).nav).toContainText(planTitle)
  const reflection = new ReflectionSheet(page)
  await reflection.tags.fill(tags.join(' '))
  await reflection.answer.fill(attack)
  await reflection.title.fill(`${attack}${rightToLeft}`)
  await reflection.notes.fill(notes)
  await expect(reflection.state).toHaveText(/^Saved at/)

  for (const screen of ['Today', 'Calendar', 'Verdict', 'Settings'] as const) {
    await new Sidebar(page).goTo(screen)
    for (const size of [
      { width: 1200, height: 800 },
      { width: 900, height: 600 },
    ]) {
      await setWindowBounds(app, size)
      const name = `${screen}, ${size.width} wide`
      await expectSoftly.poll(() => tooWide(page), name).toEqual([])
    }
  }

  await app.relaunch()
  await freezeClock(app.page, days.first)
  const stored = new ReflectionSheet(app.page)
  await expect(stored.notes).toHaveValue(notes)
  await expect(stored.answer).toHaveValue(attack)
  await expect(stored.tags).toHaveValue(tags.join(' '))
  expect(await app.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()

  const path = testInfo.outputPath('plan.md')
  await answerSaveDialog(app, path)
  await new ExportDialog(app.page).exportAsMarkdown()
  await expect(toast(app.page)).toContainText('Saved plan.md')
  expectWholeExport(await readFile(path, 'utf8'))
})

test('sixty attacks in every text stay texts, on every screen and in every field', async ({
  app,
}, testInfo) => {
  const { page } = app
  const dialogs: string[] = []
  page.on('dialog', (shown) => {
    dialogs.push(shown.message())
    void shown.dismiss()
  })
  const opened = await catchLinks(app)
  await freezeClock(page, days.first)
  const line = hostilePayloads.join(' ')
  await typeIntoEverything(new NewPlanPage(page).main, line)

  const path = testInfo.outputPath('attack.json')
  await writeFile(path, toBackup([attackedPlan()], Date.UTC(2026, 10, 2)))
  await answerOpenDialog(app, path)
  await chooseMenuItem(app, 'restore-backup')
  const restore = page.getByRole('dialog')
  await restore.getByRole('button', { name: 'From a file…' }).click()
  await expectInert(page)
  await restore.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(new TodayPage(page).main).toBeVisible()

  // As they read: the notes of a task, then entries one by one, with every link in them.
  await new TodayPage(page).main.getByRole('row').first().focus()
  await page.keyboard.press('ArrowRight')
  await expectInert(page)
  await new Sidebar(page).goTo('Reflections')
  const journal = new ReflectionsPage(page)
  await expect(journal.entries).toHaveCount(entryCount)
  for (let at = 0; at < entryCount; at += 1) {
    await journal.entries.nth(at).click()
    await expect(journal.reader).toBeVisible()
    for (const link of await journal.reader.getByRole('link').all()) await link.click()
    await expectInert(page)
  }
  const links = await opened()
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((address) => !/^https:\/\/[^@]*$/.test(address))).toEqual([])

  const plan = new EditPlanPage(page)
  await plan.open()
  const findMissing = async (): Promise<string[]> => {
    const shown = (await plan.main.textContent()) ?? ''
    return hostilePayloads.filter((text) => !shown.includes(text))
  }
  await expect.poll(findMissing).toEqual([])
  await typeIntoEverything(plan.main, line)
  await plan.main.getByRole('button', { name: 'Add a task to step 2' }).click()
  expect(await typeIntoEverything(plan.dialog('New task'), line)).toBeGreaterThanOrEqual(3)
  await cancelDialog(page)

  for (const screen of [
    'Calendar',
    'Timeline',
    'Verdict',
    'Postings',
    'Reflections',
    'Settings',
    'Today',
  ] as const) {
    await new Sidebar(page).goTo(screen)
    await expectInert(page)
    await typeIntoEverything(page.getByRole('main'), line)
  }
  await new ImportDialog(page).open(app)
  await new ImportDialog(page).paste(hostilePayloads.join('\n\n'))
  await expectInert(page)
  await cancelDialog(page)
  await allowCapture(app)
  const capture = await openCapture(app)
  await typeIntoEverything(capture.page.locator('body'), line)

  const exported = new ExportDialog(page)
  await exported.open()
  for (const label of ['Markdown for Obsidian', 'Spreadsheet', 'Calendar', 'PDF and print']) {
    await exported.choose(label)
    await expectInert(page)
  }
  expect(dialogs).toEqual([])
  expect(app.electron.windows()).toHaveLength(2)
})

async function cancelDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

const entryCount = 10

/** A month in which every text is one of the attacks, or several. */
function attackedPlan(): PlanBundle {
  const share = hostilePayloads.length / entryCount
  const parts = Array.from({ length: entryCount }, (_, at) =>
    hostilePayloads.slice(at * share, (at + 1) * share),
  )
  const prompt = { id: 'own-1', step: 'any', text: hostilePayloads[0]!, isRetired: false } as const
  const empty = buildBundle().plan({
    title: hostilePayloads.slice(0, 3).join(' '),
    parked: hostilePayloads.slice(0, 5),
    prompts: [prompt],
  })
  const withTasks = hostilePayloads.reduce(
    (built, text) => built.task({ title: text, doneMeans: text, notes: text, estimate: 15 }),
    empty.task({ title: 'First', notes: hostilePayloads.join('\n\n'), estimate: 15 }),
  )
  return parts
    .reduce(
      (built, texts, at) =>
        built
          .reflection({
            date: addDays(toDay(days.first), -at),
            title: texts.join(' '),
            text: texts.join('\n\n'),
            tags: texts,
            answers: { 'own-1': texts.join('\n\n') },
          })
          .rating({ step: 1, note: texts.join(' ') })
          .posting({ title: texts.join(' '), text: texts.join('\n') }),
      withTasks,
    )
    .build()
}

/** Stands in for the browser of the system. */
async function catchLinks({ electron }: AppUnderTest): Promise<() => Promise<string[]>> {
  const opened = await electron.evaluateHandle(({ shell }) => {
    const addresses: string[] = []
    shell.openExternal = (address) => Promise.resolve(void addresses.push(address))
    return addresses
  })
  return () => opened.jsonValue()
}

/** Everything that has become too wide for its place, so that it can be scrolled sideways or sticks out. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('*')]
    const wide = elements.filter((element) => {
      const isTooWide = element.scrollWidth > element.clientWidth + 1
      const canScroll = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
      return isTooWide && (canScroll || element.matches('html, body, main, nav'))
    })
    return wide.map(({ tagName, className }) => `${tagName} ${className}`)
  })
}

/** Read by a parser of Markdown, the file has the structure of a plan and the words are words. */
function expectWholeExport(markdown: string): void {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
  const [head, heading] = children
  if (head?.type !== 'yaml' || heading?.type !== 'heading') throw new Error('No plan is exported')
  expect(parse(head.value)).toMatchObject({ plumbline: 1, title: planTitle })
  expect(textOf(heading)).toBe(planTitle)
  const topics = children.filter((node) => node.type === 'heading' && node.depth === 2)
  expect(topics.map(textOf)).toEqual(expect.arrayContaining(['Reflections', 'Verdict']))
  expect(children.filter((node) => node.type === 'heading' && node.depth === 1)).toHaveLength(1)

  const text = children.map(textOf).join('\n')
  for (const words of [firstTitle, secondTitle, attack, ...tags, unbroken.repeat(5)]) {
    expect(text).toContain(words)
  }
}

function textOf(node: object): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node.children as object[]).map(textOf).join('') : ''
}
