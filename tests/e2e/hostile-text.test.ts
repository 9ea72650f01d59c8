import { readFile } from 'node:fs/promises'
import { type Page } from '@playwright/test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import { expect, test } from './fixtures/test'
import { ExportDialog } from './pages/export-dialog'
import { days, freezeClock } from './pages/freeze-clock'
import { setWindowBounds } from './pages/main-window'
import { NewPlanPage } from './pages/new-plan-page'
import { ReflectionSheet } from './pages/reflection-sheet'
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
