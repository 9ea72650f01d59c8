import type { Page } from '@playwright/test'
import { driveApp } from '../app/driven-app'
import { type OpenApp, openApp } from '../app/open-app'
import { memoryOfTree } from '../app/process-tree'
import { temporaryFolder } from '../app/temporary-folder'
import { oneMonth, type PlanSize, tenYears } from '../data/make-plan'
import type { Part, Sample, Trial } from '../runner/part'

/** Milliseconds until an app that is left alone has come to rest. */
const settling = 8_000

/** Milliseconds until what was freed is given back to the system. */
const afterCollecting = 1_500

/** Rounds through the screens that stand for an hour: one a minute, each with a task checked off and opened again. */
const roundsOfHour = 60

/** All processes together, by what each adds (PSS), against a React hello in the same Electron. */
export const memory: Part = {
  name: 'memory',
  open: () => ({
    trials: [
      trial('idle, a month', oneMonth, 0, 1.25),
      trial('after an hour of use, a month', oneMonth, roundsOfHour, 1.4),
      trial('idle, ten years', tenYears, 0, 1.4),
    ],
  }),
}

function trial(name: string, size: PlanSize, rounds: number, goal: number): Trial {
  return {
    ours: () => measureOurs(size, rounds),
    limit: measureHello,
    // With the rubbish taken out on both sides memory repeats to a few MiB.
    mostRounds: rounds > 0 ? 1 : 3,
    figures: [
      {
        name: `memory ${name}`,
        unit: 'MiB',
        ours: 'memory',
        limit: 'memory',
        against: 'a React hello, idle',
        goal,
      },
    ],
  }
}

async function measureOurs(size: PlanSize, rounds: number): Promise<Sample> {
  const { page, electron, close } = await driveApp(size)
  for (let round = 0; round < rounds; round += 1) await workOnce(page)
  const memory = await settledMemory({ page, electron })
  await close()
  return { memory }
}

async function measureHello(): Promise<Sample> {
  const folder = await temporaryFolder()
  const { page, electron } = await openApp(
    folder.path,
    'node_modules/.cache/bench/hello/main/main.js',
  )
  const memory = await settledMemory({ page, electron })
  await electron.close()
  await folder.remove()
  return { memory }
}

/** What is in use: what the collector would take next is there by chance, and on both sides. */
async function settledMemory({ page, electron }: OpenApp): Promise<number> {
  await page.waitForTimeout(settling)
  const session = await page.context().newCDPSession(page)
  // What was kept by what the first time takes goes the second time.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await page.waitForTimeout(afterCollecting)
  return memoryOfTree(electron.process().pid ?? 0)
}

async function workOnce(page: Page): Promise<void> {
  const box = page.locator('main[aria-label="Today"] input[type="checkbox"]').first()
  await box.click()
  await box.click()
  for (const screen of ['Calendar', 'Timeline', 'Reflections', 'Verdict', 'Today']) {
    await page.getByRole('link', { name: screen }).first().click()
    await page.getByRole('main', { name: screen }).getByRole('heading').first().waitFor()
  }
}
