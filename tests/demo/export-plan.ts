import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { AppUnderTest } from '../e2e/fixtures/app-under-test'
import { ExportDialog } from '../e2e/pages/export-dialog'
import { ImportDialog } from '../e2e/pages/import-dialog'
import { answerSaveDialog } from '../e2e/pages/save-dialog'
import { toast } from '../e2e/pages/toast'
import { takeBothThemes } from './camera'
import { demoFile } from './demo-output'
import { backendDays, frontEndDays, restOfMiddleDay, type SampleDay } from './sample-month'

/** Exports the plan to `demo-output/` and looks whether the whole month arrived there. */
export async function exportPlan(app: AppUnderTest): Promise<void> {
  const path = demoFile('mini-blog.md')
  await answerSaveDialog(app, path)
  const exporting = new ExportDialog(app.page)
  await exporting.open()
  await takeBothThemes(app, 'export')
  await exporting.confirm()
  await expect(toast(app.page)).toContainText('Saved mini-blog.md')

  const markdown = await readFile(path, 'utf8')
  expect(markdown.match(/^- \[x\] .* min · done /gm)).toHaveLength(26)
  expect(markdown.match(/^- \[ \] .* min · planned /gm)).toHaveLength(1)
  const days: SampleDay[] = [...backendDays, restOfMiddleDay, ...frontEndDays]
  for (const { day, reflection } of days) {
    if (reflection?.title) expect(markdown).toContain(`### ${day}: ${reflection.title}`)
    if (reflection?.text) expect(markdown).toContain(reflection.text)
    if (reflection?.answer) expect(markdown).toContain(reflection.answer.text)
  }
  expect(markdown).toContain('**Lean backend.**')
  await seeImport(app, markdown)
}

/** Two lines that were edited elsewhere, before anything of them is taken over. */
async function seeImport(app: AppUnderTest, markdown: string): Promise<void> {
  const importing = new ImportDialog(app.page)
  await importing.open(app)
  await importing.paste(
    markdown
      .replace('- [ ] Find posts as you type', '- [x] Find posts as you type')
      .replace('Stopped the server three times', 'Stopped the server four times'),
  )
  await expect(importing.button(/^Take over/)).toBeVisible()
  await takeBothThemes(app, 'import')
  await importing.button('Leave it as it is').click()
  await expect(importing.dialog).toBeHidden()
}
