import { type DrivenApp, driveApp } from '../app/driven-app'
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
  return {
    trials: [
      checkOff(app, name, longest),
      ...['Calendar', 'Timeline', 'Reflections', 'Verdict'].map((screen) =>
        openScreen(app, name, screen, longest),
      ),
    ],
    close: app.close,
  }
}

function checkOff(app: DrivenApp, name: string, longest: number): Trial {
  return {
    ours: () => measureBlock(app, () => toggleFirstTask(app)),
    limit: async () => ({
      time: await app.page.evaluate(() => window.bench.rawChange(1)),
      longest,
    }),
    figures: [
      {
        name: `check-off to painted, ${name}`,
        unit: 'ms',
        ours: 'time',
        limit: 'time',
        against: 'one strict raw put, painted',
        goal: 3,
      },
      block(`check-off, ${name}: longest block`),
    ],
  }
}

function openScreen(app: DrivenApp, name: string, screen: string, longest: number): Trial {
  return {
    async ours() {
      const sample = await measureBlock(app, () => goTo(app, screen))
      await goTo(app, 'Today')
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
      block(`Today to ${screen}, ${name}: longest block`),
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

async function measureBlock({ page }: DrivenApp, act: () => Promise<number>): Promise<Sample> {
  await page.evaluate(() => window.bench.longestBlock())
  const time = await act()
  // What follows from it, such as other screens being told, counts too.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 5_000 })
      }),
  )
  return { time, block: await page.evaluate(() => window.bench.longestBlock()) }
}

function toggleFirstTask({ page }: DrivenApp): Promise<number> {
  return page.evaluate(() => {
    const box = () =>
      document.querySelector<HTMLInputElement>('main[aria-label="Today"] input[type="checkbox"]')!
    // The box itself changes at once; what surrounds it follows what is stored.
    const isDone = () => box().closest('label')?.dataset['selected'] === 'true'
    const before = isDone()
    return window.bench.untilPainted(
      () => box().click(),
      () => isDone() !== before,
    )
  })
}

function goTo({ page }: DrivenApp, screen: string): Promise<number> {
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
