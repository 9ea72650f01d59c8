import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DrivenApp, driveApp } from '../app/driven-app'
import { watchMainThread } from '../app/main-thread'
import { temporaryFolder } from '../app/temporary-folder'
import { oneMonth, tenYears } from '../data/make-plan'
import type { Figure, Part, Sample, Trial } from '../runner/part'

/** How long one task of the page may take after ten years, in milliseconds. */
const longestAllowed = 100

/** PERFORMANCE.md, section 8, row 15, in milliseconds. */
const longestPdf = 1_000

/** Milliseconds after which what is waited for is taken not to come: several times what the slowest format needs. */
const patience = 120_000

/** What the page itself has to do while ten years are written into a file, beside the worker that writes them. */
export const exports: Part = {
  name: 'exports',
  async open() {
    const folder = await temporaryFolder()
    const years = await driveApp(tenYears)
    const month = await driveApp(oneMonth)
    const writeYears = await writerOf(years, folder.path)
    const writeMonth = await writerOf(month, folder.path)
    const formats = ['Markdown', 'Markdown for Obsidian', 'Calendar', 'Spreadsheet', 'JSON backup']
    return {
      trials: [
        ...formats.map((format): Trial => {
          return {
            ours: () => writeYears(format),
            limit: () => ({ block: longestAllowed }),
            mostRounds: 3,
            figures: [block(`${format} out of the app, ten years`)],
          }
        }),
        {
          ours: () => writeYears('PDF and print'),
          limit: () => ({ block: longestAllowed }),
          // A window of its own lays the pages out, for twenty seconds and more.
          mostRounds: 1,
          figures: [block('PDF out of the app, ten years')],
        },
        {
          ours: () => writeMonth('PDF and print'),
          limit: () => ({ time: longestPdf }),
          mostRounds: 3,
          figures: [
            {
              name: 'PDF out of the app, a month',
              unit: 'ms',
              ours: 'time',
              limit: 'time',
              against: 'what it may take',
              goal: 1,
            },
          ],
        },
      ],
      async close() {
        await years.close()
        await month.close()
        await folder.remove()
      },
    }
  },
}

function block(name: string): Figure {
  return {
    name: `${name}: longest task of the page`,
    unit: 'ms',
    ours: 'block',
    limit: 'block',
    against: 'what nothing may take',
    goal: 1,
  }
}

/** @returns takes the plan out in a format; milliseconds from the last press to the dialog that is gone */
async function writerOf(app: DrivenApp, folder: string) {
  const { page, electron } = app
  const thread = await watchMainThread(app)
  page.setDefaultTimeout(patience)
  // Once for all: Electron now and then forgets an answer that is asked of its main process.
  await electron.evaluate(
    ({ dialog }, prefix) => {
      let written = 0
      const showSaveDialog = async () => ({
        canceled: false,
        filePath: `${prefix}-${(written += 1)}`,
      })
      Object.assign(dialog, { showSaveDialog })
    },
    join(folder, crypto.randomUUID()),
  )
  return async (format: string): Promise<Sample> => {
    const before = await readdir(folder)
    let time = 0
    const longest = await thread.longestTask(async () => {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: /^Export / })
      await dialog.getByRole('radio', { name: format, exact: true }).click()
      const began = performance.now()
      await dialog.getByRole('button', { name: /^Export / }).click()
      await dialog.waitFor({ state: 'detached' })
      time = performance.now() - began
    })
    const after = await readdir(folder)
    if (after.length === before.length) throw new Error(`${format}: no file`)
    return { block: longest, time }
  }
}
