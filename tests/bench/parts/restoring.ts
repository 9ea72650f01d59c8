import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dayOf } from '#shared/calendar/day'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import { watchMainThread } from '../app/main-thread'
import { openApp } from '../app/open-app'
import { temporaryFolder } from '../app/temporary-folder'
import { makePlan, tenYears } from '../data/make-plan'
import type { Part } from '../runner/part'

/** How long one task of the page may take after ten years, in milliseconds (PERFORMANCE.md, section 8, row 10). */
const longestAllowed = 100

/** Milliseconds after which what is waited for is taken not to come. */
const patience = 120_000

/** What the page itself has to do while ten years come out of a backup, and while that is undone. */
export const restoring: Part = {
  name: 'restoring',
  async open() {
    const folder = await temporaryFolder()
    const filePath = join(folder.path, 'ten-years.json')
    await writeFile(filePath, toBackup([makePlan(tenYears, dayOf(new Date(), 4))], Date.now()))
    const { page, electron } = await openApp(join(folder.path, 'app'))
    page.setDefaultTimeout(patience)
    await page.getByRole('main', { name: 'New plan' }).getByRole('heading').first().waitFor()
    await electron.evaluate(({ dialog }, path) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({ canceled: false, filePaths: [path] }),
      })
    }, filePath)
    const thread = await watchMainThread({ page, electron })
    return {
      trials: [
        {
          ours: async () => ({
            opened: await thread.longestTask(() => openBackup(page)),
            restored: await thread.longestTask(() => restore(page)),
            undone: await thread.longestTask(() => undo(page)),
          }),
          limit: () => ({ block: longestAllowed }),
          mostRounds: 3,
          figures: (['opened', 'restored', 'undone'] as const).map((what) => ({
            name: `backup of ten years ${what}: longest task of the page`,
            unit: 'ms',
            ours: what,
            limit: 'block',
            against: 'what nothing may take',
            goal: 1,
          })),
        },
      ],
      async close() {
        await electron.close()
        await folder.remove()
      },
    }
  },
}

async function openBackup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'From a file…' }).click()
  await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
}

async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('main[aria-label="Today"] input[type="checkbox"]').first().waitFor()
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByRole('main', { name: 'New plan' }).getByRole('heading').first().waitFor()
}
