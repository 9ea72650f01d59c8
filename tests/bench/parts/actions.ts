import type { Page } from '@playwright/test'
import { driveApp } from '../app/driven-app'
import { type MainThread, watchMainThread } from '../app/main-thread'
import { installTools } from '../app/page-tools'
import { oneMonth, type PlanSize, tenYears } from '../data/make-plan'
import type { OpenPart, Part, Sample, Trial } from '../runner/part'

/** What one does all day, from the press to the painted answer, against a bare write and a bare paint. */
export const actions: Part = { name: 'actions', open: () => openActions('a month', oneMonth, 50) }

/** The same with ten years of data. */
export const yearsActions: Part = {
  name: 'actions-ten-years',
  open: () => openActions('ten years', tenYears, 100),
}

/** @param longest milliseconds for which nothing else may be kept waiting */
async function openActions(name: string, size: PlanSize, longest: number): Promise<OpenPart> {
  const app = await driveApp(size)
  await installTools(app.page)
  const stage = { page: app.page, thread: await watchMainThread(app) }
  return {
    trials: [
      checkOff(stage, name, longest),
      ...['Calendar', 'Timeline', 'Reflections', 'Verdict'].map((screen) =>
        openScreen(stage, name, screen, longest),
      ),
    ],
    close: app.close,
  }
}

/** Milliseconds within which a tick is stored and shown everywhere. */
const tick = 50

/** Where it is played. */
interface Stage {
  readonly page: Page
  readonly thread: MainThread
}

function checkOff(stage: Stage, name: string, longest: number): Trial {
  return {
    async ours() {
      const sample = await measure(stage, () => toggleFirstTask(stage, false))
      return { ...sample, everywhere: await toggleFirstTask(stage, true) }
    },
    limit: async () => ({
      time: await stage.page.evaluate(() => window.bench.rawChange(1)),
      everywhere: tick,
      longest,
    }),
    figures: [
      {
        name: `check-off to painted, ${name}`,
        unit: 'ms',
        ours: 'time',
        limit: 'time',
        against: 'one strict raw put, painted',
        goal: 1,
        reason:
          'a screen of 60 frames a second; React draws in the frame after the press, a bare write in that of it',
      },
      {
        name: `check-off stored and painted everywhere, ${name}`,
        unit: 'ms',
        ours: 'everywhere',
        limit: 'everywhere',
        // Rule 8 of PERFORMANCE.md, section 8.
        against: 'what a tick may take',
        goal: 1,
      },
      block(`check-off, ${name}: longest task`),
    ],
  }
}

function openScreen(stage: Stage, name: string, screen: string, longest: number): Trial {
  return {
    async ours() {
      const sample = await measure(stage, () => goTo(stage, screen))
      await goTo(stage, 'Today')
      return sample
    },
    limit: () => ({ time: 100, longest }),
    figures: [
      {
        name: `Today to ${screen}, ${name}`,
        unit: 'ms',
        ours: 'time',
        limit: 'time',
        against: 'what feels immediate',
        goal: 1,
      },
      block(`Today to ${screen}, ${name}: longest task`),
    ],
  }
}

function block(name: string) {
  return {
    name,
    unit: 'ms',
    ours: 'block',
    limit: 'longest',
    against: 'what nothing may take',
    goal: 1,
  } as const
}

/** Milliseconds within which all that follows a press has happened. */
const settling = 500

async function measure({ page, thread }: Stage, act: () => Promise<number>): Promise<Sample> {
  let time = 0
  const block = await thread.longestTask(async () => {
    time = await act()
    // What follows from it, such as other screens being told, counts too.
    await page.waitForTimeout(settling)
  })
  return { time, block }
}

/** @param follows whether to wait for all that follows what is stored, or for the box alone, which is ahead of it */
function toggleFirstTask({ page }: Stage, follows: boolean): Promise<number> {
  return page.evaluate((waitsForRow) => {
    const box = () =>
      document.querySelector<HTMLInputElement>('main[aria-label="Today"] input[type="checkbox"]')!
    const row = () => box().closest('[data-done]') !== null
    const [checked, before] = [box().checked, row()]
    return window.bench.untilPainted(
      () => box().click(),
      () => (waitsForRow ? row() !== before : box().checked !== checked),
    )
  }, follows)
}

function goTo({ page }: Stage, screen: string): Promise<number> {
  return page.evaluate((name) => {
    const link = [...document.querySelectorAll<HTMLElement>('nav[aria-label="Main"] a')].find(
      ({ textContent }) => textContent.includes(name),
    )!
    return window.bench.untilPainted(
      () => link.click(),
      () =>
        document.querySelector(`main[aria-label="${name}"] h1, main[aria-label="${name}"] h2`) !==
        null,
    )
  }, screen)
}
