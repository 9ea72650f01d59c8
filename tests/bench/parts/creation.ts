import type { Page } from '@playwright/test'
import { openApp } from '../app/open-app'
import { installTools } from '../app/page-tools'
import { temporaryFolder } from '../app/temporary-folder'
import type { Part } from '../runner/part'

/** How many rows a new plan is: its own, and its tasks. */
const rowsOfPlan = 25

/** Milliseconds a change of the screen may take (rule 13). */
const immediate = 100

/** From the last press on "New plan" to Today on the screen, against a change of the screen and the same rows written. */
export const creation: Part = {
  name: 'creation',
  async open() {
    const folder = await temporaryFolder()
    const { page, electron } = await openApp(folder.path)
    await page.getByRole('main', { name: 'New plan' }).getByRole('heading').first().waitFor()
    await installTools(page)
    return {
      trials: [
        {
          async ours() {
            await goToLastPage(page)
            const time = await createPlan(page)
            await page.getByRole('link', { name: 'New plan' }).click()
            await page.getByRole('main', { name: 'New plan' }).waitFor()
            return { time }
          },
          limit: async () => ({
            time:
              immediate + (await page.evaluate((rows) => window.bench.rawChange(rows), rowsOfPlan)),
          }),
          figures: [
            {
              // Storing is measured in `database`. The rest is a change of the screen, drawn from nothing, for which
              // rule 13 of PERFORMANCE.md, section 8 gives 100 ms; the rows put raw show what the disk adds.
              name: 'plan creation to painted',
              unit: 'ms',
              ours: 'time',
              limit: 'time',
              against: 'what feels immediate, and the same rows put raw',
              goal: 1,
            },
          ],
        },
      ],
      async close() {
        await electron.close()
        await folder.remove()
      },
    }
  },
}

const create = 'Create plan'

async function goToLastPage(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await heading.waitFor()
  while (!(await page.getByRole('button', { name: /^Create plan/ }).isVisible())) {
    const before = await heading.textContent()
    await page.getByRole('button', { name: /^Next/ }).click()
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before)
  }
}

function createPlan(page: Page): Promise<number> {
  return page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith(name),
    )!
    return window.bench.untilPainted(
      () => button.click(),
      () => document.querySelector('main[aria-label="Today"] h1') !== null,
    )
  }, create)
}
