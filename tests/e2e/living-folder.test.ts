import { mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findViolations } from './pages/find-violations'
import { days } from './pages/freeze-clock'
import { editFile, expectFile, LivingFolderPage } from './pages/living-folder-page'
import { ReflectionSheet } from './pages/reflection-sheet'
import { Sidebar } from './pages/sidebar'
import { startPlan } from './pages/start-plan'
import { toast } from './pages/toast'
import { firstTask, TodayPage } from './pages/today-page'
import { expect, test } from './fixtures/test'

/** Milliseconds until a change has gone from one side to the other, on a machine that has a lot else to do. */
const longestWay = 30_000

let vault = ''

test.beforeEach(async () => {
  vault = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-vault-')))
})

test.afterEach(() => rm(vault, { recursive: true, force: true }))

test('what is edited in the folder reaches the app, and what is done in the app the folder', async ({
  app,
}) => {
  const { page } = app
  await startPlan(page)
  const today = new TodayPage(page)
  const sheet = new ReflectionSheet(page)
  await sheet.notes.fill('Half a page is enough.')
  const living = new LivingFolderPage(app)
  await living.chooseFolder(vault)
  const { planFile, dayFile, folder } = await filesIn(vault)
  await expectFile(planFile, /- \[ \] Put the task app on half a page/)
  await expectFile(dayFile, /Half a page is enough\./)

  await editFile(planFile, `- [ ] ${firstTask}`, `- [x] ${firstTask}`)
  await editFile(dayFile, 'Half a page is enough.', 'Half a page is enough.\n\nFor now.')
  await new Sidebar(page).goTo('Today')
  await expect(today.task(firstTask)).toBeChecked({ timeout: longestWay })
  await expect(sheet.notes).toHaveValue('Half a page is enough.\n\nFor now.', {
    timeout: longestWay,
  })
  await expect(toast(page)).toContainText('From your folder', { timeout: longestWay })
  await expectFile(planFile, /- \[x\] Put the task app on half a page .* done 2026/)

  await new Sidebar(page).goTo('Settings')
  await living.section.getByRole('radio', { name: 'Obsidian Tasks' }).click()
  await expectFile(planFile, /Put the task app on half a page .* 🆔 .* ✅ 2026/u)
  await new Sidebar(page).goTo('Today')
  await sheet.notes.fill('It was a good start.')
  await expectFile(dayFile, /It was a good start\./)
  expect((await readdir(folder)).toSorted()).toEqual(['days', 'plan.md'])
})

test('words that both sides changed are settled by the user, and the file is kept', async ({
  app,
}) => {
  await startPlan(app.page)
  await new ReflectionSheet(app.page).notes.fill('The first words.')
  const first = new LivingFolderPage(app)
  await first.chooseFolder(vault)
  const { planFile, dayFile, folder } = await filesIn(vault)
  await expectFile(dayFile, /The first words\./)

  // While the folder is away, both sides go on.
  await rename(folder, `${folder} away`)
  await expect(first.section).toContainText('The folder is not there now', { timeout: longestWay })
  await new Sidebar(app.page).goTo('Today')
  await new ReflectionSheet(app.page).notes.fill('Words of the app.')
  await editFile(
    join(`${folder} away`, 'days', `${days.first}.md`),
    'The first words.',
    'Words of the file.',
  )
  await editFile(join(`${folder} away`, 'plan.md'), /$/, '\nA stray line\n')
  await rename(`${folder} away`, folder)

  const living = new LivingFolderPage(app)
  await expect(living.banner).toContainText('2 files wait for you', { timeout: longestWay })
  await living.openDialog()
  await expect(living.dialog).toContainText('A stray line')
  await expect(living.dialog).toContainText('Words of the app.')
  expect(await findViolations(app.page)).toEqual([])
  await living.dialog.getByRole('button', { name: 'Settle', exact: true }).click()

  await expectFile(dayFile, /Words of the app\.\n\nWords of the file\./)
  await expect(new ReflectionSheet(app.page).notes).toHaveValue(
    'Words of the app.\n\nWords of the file.',
  )
  await expect(living.banner).toBeHidden({ timeout: longestWay })
  const copies = [...(await readdir(folder)), ...(await readdir(join(folder, 'days')))]
  expect(copies.filter((name) => name.includes('.conflict-'))).toHaveLength(2)
  await expectFile(planFile, /Put the task app on half a page/)
})

test('what was edited while the app was closed comes in at the next start', async ({ app }) => {
  await startPlan(app.page)
  await new LivingFolderPage(app).chooseFolder(vault)
  const { planFile } = await filesIn(vault)
  await expectFile(planFile, /- \[ \] Put the task app on half a page/)
  await app.close()
  await editFile(planFile, firstTask, 'Half a page about the task app')

  await app.launch()
  await expect(new TodayPage(app.page).main).toContainText('Half a page about the task app', {
    timeout: longestWay,
  })
  await expectFile(planFile, /Half a page about the task app .* <!-- task/)
})

async function filesIn(parent: string) {
  await expect.poll(() => readdir(parent), { timeout: longestWay }).toHaveLength(1)
  const folder = join(parent, (await readdir(parent))[0] ?? '')
  return {
    folder,
    planFile: join(folder, 'plan.md'),
    dayFile: join(folder, 'days', `${days.first}.md`),
  }
}
