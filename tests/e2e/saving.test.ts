import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from './fixtures/test'
import { chooseMenuItem } from './pages/app-menu'
import { ExportDialog } from './pages/export-dialog'
import { ReflectionSheet } from './pages/reflection-sheet'
import { refuseFiles } from './pages/refuse-files'
import { answerSaveDialog } from './pages/save-dialog'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'

test('a save that is cancelled does nothing and says nothing', async ({ app }) => {
  const { page } = app
  await startPlan(page)
  const offeredNames = await answerSaveDialog(app, null)

  await new ExportDialog(page).exportAsMarkdown()
  await expect.poll(offeredNames).toEqual(['tiny-task-list.md'])
  // Answers come in the order of the questions: after this one, that of the export has come.
  await page.evaluate(() => Reflect.get(window, 'desktop').readSettings())

  await expect(toast(page)).toBeHidden()
  await expect(new ExportDialog(page).dialog).toBeVisible()
})

test('a folder that is gone is told, and the next try goes well', async ({ app }, testInfo) => {
  const { page } = app
  await startPlan(page)
  const { notes } = new ReflectionSheet(page)
  await notes.fill('Not to be lost.')
  const path = testInfo.outputPath('memory stick', 'plan.md')
  await answerSaveDialog(app, path)

  await new ExportDialog(page).exportAsMarkdown()
  await expect(toast(page)).toContainText(
    '“plan.md” was not saved. The folder is no longer there. Choose another one.',
  )

  await mkdir(dirname(path), { recursive: true })
  await new ExportDialog(page).confirm()
  await expect(toast(page)).toContainText('Saved plan.md')
  await expect(notes).toHaveValue('Not to be lost.')
  expect(await readFile(path, 'utf8')).toContain('Not to be lost.')
})

test('a path that leads through a file is told', async ({ app }, testInfo) => {
  await startPlan(app.page)
  const file = testInfo.outputPath('notes.txt')
  await writeFile(file, 'Only notes.')
  await answerSaveDialog(app, `${file}/plan.md`)

  await chooseMenuItem(app, 'export')
  await new ExportDialog(app.page).confirm()
  await expect(toast(app.page)).toContainText('“plan.md” was not saved.')
  expect(await readFile(file, 'utf8')).toBe('Only notes.')
})

const refusals = [
  {
    name: 'a folder that may only be read',
    operation: 'open',
    code: 'EACCES',
    reason: 'You may not write there. Choose another folder, or change its permissions.',
  },
  {
    name: 'a file that another program holds',
    operation: 'rename',
    code: 'EBUSY',
    reason: 'Another program is using the file. Close it there and save again.',
  },
  {
    name: 'a disk that fills up',
    operation: 'open',
    code: 'ENOSPC',
    reason: 'The disk is full. Free some space, or choose another disk.',
  },
] as const

for (const { name, operation, code, reason } of refusals) {
  test(`${name} is told, and the file there stays as it was`, async ({ app }, testInfo) => {
    await startPlan(app.page)
    const path = testInfo.outputPath('exports', 'plan.md')
    await mkdir(dirname(path))
    await writeFile(path, 'The export of yesterday.')
    await answerSaveDialog(app, path)
    await refuseFiles(app, operation, code)

    await new ExportDialog(app.page).exportAsMarkdown()

    await expect(toast(app.page)).toContainText(`“plan.md” was not saved. ${reason}`)
    expect(await readFile(path, 'utf8')).toBe('The export of yesterday.')
    expect(await readdir(dirname(path))).toEqual(['plan.md'])
  })
}
