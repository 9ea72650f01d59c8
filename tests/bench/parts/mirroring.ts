import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dayOf } from '#shared/calendar/day'
import type { CopiedPart } from '#shared/export/copy/copied-part'
import { type DrivenApp, driveApp } from '../app/driven-app'
import { type MainThread, watchMainThread } from '../app/main-thread'
import { temporaryFolder } from '../app/temporary-folder'
import { makePlan, tenYears } from '../data/make-plan'
import type { Figure, Part, Trial } from '../runner/part'

/** How long one task of the page may take after ten years, in milliseconds. */
const longestAllowed = 100

/** Milliseconds after which what is waited for is taken not to come. */
const patience = 120_000

/** What the page itself has to do while parts of ten years are copied, and all of them are mirrored in a folder. */
export const mirroring: Part = {
  name: 'mirroring',
  async open() {
    const folder = await temporaryFolder()
    const app = await driveApp(tenYears)
    await showVerdict(app.page)
    const thread = await watchMainThread(app)
    return {
      trials: [
        ...(['day', 'week', 'verdict'] as const).map((part) => copying(app, thread, part)),
        mirroringAll(app, thread, folder.path),
      ],
      async close() {
        await app.close()
        await folder.remove()
      },
    }
  },
}

/** It is kept back until step 4 begins, unless the settings say otherwise. */
async function showVerdict(page: Page): Promise<void> {
  await page.evaluate(() =>
    Reflect.get(window, 'desktop').changeSettings({ showRunningVerdict: true }),
  )
  await page.reload()
  await page.locator('main[aria-label="Today"] input[type="checkbox"]').first().waitFor()
}

function copying(app: DrivenApp, thread: MainThread, part: CopiedPart): Trial {
  return {
    ours: async () => ({ block: await thread.longestTask(() => copy(app, part)) }),
    limit: () => ({ block: longestAllowed }),
    mostRounds: 3,
    figures: [block(`the ${part} copied, ten years`, 'block')],
  }
}

/** Once in full, then after a tick. */
function mirroringAll(app: DrivenApp, thread: MainThread, folder: string): Trial {
  return {
    async ours() {
      const all = await thread.longestTask(() => mirror(app, folder))
      const tick = await thread.longestTask(() => tickAndMirror(app))
      return { all, tick }
    },
    limit: () => ({ block: longestAllowed }),
    mostRounds: 1,
    figures: [
      block('ten years mirrored in a folder', 'all'),
      block('a tick mirrored in a folder, ten years', 'tick'),
    ],
  }
}

function block(name: string, ours: string): Figure {
  return {
    name: `${name}: longest task of the page`,
    unit: 'ms',
    ours,
    limit: 'block',
    against: 'what nothing may take',
    goal: 1,
  }
}

/** What says that it is done may still be there from the time before; the clipboard is not. */
async function copy({ page, electron }: DrivenApp, part: CopiedPart): Promise<void> {
  await electron.evaluate(({ clipboard, Menu }, id) => {
    clipboard.clear()
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
  }, `copy-${part}`)
  const isCopied = () =>
    electron.evaluate(async ({ clipboard }) => (await clipboard.readText()) !== '')
  await until(page, isCopied)
}

async function mirror(app: DrivenApp, folder: string): Promise<void> {
  const { page, electron } = app
  await electron.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [path] }) })
  }, folder)
  const { plan } = makePlan(tenYears, dayOf(new Date(), 4))
  await page.evaluate(async (planId) => {
    const request = { kind: 'choose', planId, title: 'mirror', profile: 'gfm' }
    await Reflect.get(window, 'desktop').changeLivingFolder(request)
    // It is looked at when the window comes to the front.
    window.dispatchEvent(new Event('focus'))
  }, plan.id)
  await until(page, async () => (await mirroredPlan(app)) !== '')
}

async function tickAndMirror(app: DrivenApp): Promise<void> {
  const before = await mirroredPlan(app)
  await app.page.locator('main[aria-label="Today"] input[type="checkbox"]').first().click()
  await until(app.page, async () => (await mirroredPlan(app)) !== before)
}

async function until(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience
  // Electron now and then forgets an answer that is asked of its main process.
  while (!(await isDone().catch(() => false))) {
    if (performance.now() > end) throw new Error('It was never done')
    await page.waitForTimeout(200)
  }
}

/** The text of the plan in the folder, as the main process notes it once everything is written. */
async function mirroredPlan({ electron }: DrivenApp): Promise<string> {
  const data = await electron.evaluate(({ app }) => app.getPath('userData'))
  const { files } = JSON.parse(await readFile(join(data, 'living-folder.json'), 'utf8'))
  return files['plan.md'] ?? ''
}
