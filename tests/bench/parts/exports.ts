import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { driveApp } from '../app/driven-app'
import { watchMainThread } from '../app/main-thread'
import { temporaryFolder } from '../app/temporary-folder'
import { tenYears } from '../data/make-plan'
import type { Part, Sample, Trial } from '../runner/part'

/** How long one task of the page may take after ten years, in milliseconds (PERFORMANCE.md, section 8, row 15). */
const longestAllowed = 100

/** What the page itself has to do while ten years are written into a file, beside the worker that writes them. */
export const exports: Part = {
  name: 'exports',
  async open() {
    const { page, electron, close } = await driveApp(tenYears)
    const folder = await temporaryFolder()
    const thread = await watchMainThread(page)
    let written = 0

    async function write(format: string): Promise<Sample> {
      const fileName = `export-${(written += 1)}`
      await electron.evaluate(
        ({ dialog }, filePath) => {
          Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) })
        },
        join(folder.path, fileName),
      )
      const began = performance.now()
      const block = await thread.longestTask(async () => {
        await page.getByRole('button', { name: 'Export', exact: true }).click()
        const dialog = page.getByRole('dialog', { name: /^Export / })
        await dialog.getByRole('radio', { name: format, exact: true }).click()
        await dialog.getByRole('button', { name: /^Export / }).click()
        await dialog.waitFor({ state: 'detached', timeout: 300_000 })
      })
      const files = await readdir(folder.path)
      if (!files.some((name) => name.startsWith(fileName))) throw new Error(`${format}: no file`)
      return { block, time: performance.now() - began }
    }

    const trials = ['Markdown', 'Markdown for Obsidian', 'Calendar', 'Spreadsheet', 'JSON backup']
    return {
      trials: trials.map((format): Trial => {
        return {
          ours: () => write(format),
          limit: () => ({ block: longestAllowed }),
          mostRounds: 3,
          figures: [
            {
              name: `${format} out of the app, ten years: longest task of the page`,
              unit: 'ms',
              ours: 'block',
              limit: 'block',
              against: 'what nothing may take',
              goal: 1,
            },
          ],
        }
      }),
      async close() {
        await close()
        await folder.remove()
      },
    }
  },
}
