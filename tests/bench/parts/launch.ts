import { dayOf } from '#shared/calendar/day'
import { hello } from '../app/hello'
import { type BareApp, launchBare } from '../app/launch-bare'
import { plumbline } from '../app/plumbline'
import { storePlan } from '../app/store-plan'
import { temporaryFolder } from '../app/temporary-folder'
import { makePlan, oneMonth, type PlanSize, tenYears } from '../data/make-plan'
import type { Figure, Part, Trial } from '../runner/part'

/** From the start of the process to what is on the screen, against a page in the same Electron on which React says hello. */
export const launch: Part = {
  name: 'launch',
  async open() {
    const folders = await Promise.all([temporaryFolder(), temporaryFolder(), temporaryFolder()])
    const [bare, month, years] = [hello(folders[0].path), ...folders.slice(1).map(pathOf)] as const
    await prepare(month!, oneMonth)
    await prepare(years!, tenYears)
    await settle(bare)
    return {
      trials: [
        launchTrial(month!, bare, [
          { ...figure('launch to first paint', 'firstPaint', 'firstPaint', 1.35), reason: drawing },
          {
            ...figure('launch to usable Today, a month of 310 tasks', 'usable', 'firstPaint', 1.35),
            reason: drawing,
          },
          { ...figure('processor time to usable Today', 'cpu', 'cpu', 1.4), reason: drawing },
        ]),
        launchTrial(years!, bare, [
          {
            ...figure('launch to usable Today, ten years', 'usable', 'firstPaint', 1.6),
            reason:
              'every one of 23,250 rows is read first; raw IndexedDB alone takes 120 to 145 ms',
          },
        ]),
      ],
      close: async () => void (await Promise.all(folders.map(({ remove }) => remove()))),
    }
  },
}

const drawing =
  'React makes 510 elements where hello has one, and they are laid out and drawn in software: 75 ms'

function pathOf({ path }: { readonly path: string }): BareApp {
  return plumbline(path)
}

async function prepare(app: BareApp, size: PlanSize): Promise<void> {
  await storePlan(app.userDataFolder, makePlan(size, dayOf(new Date(), 4)))
  await settle(app)
}

/** Code is cached on the second start at the earliest, and written a while after it. */
async function settle(app: BareApp): Promise<void> {
  for (const linger of [3_000, 3_000]) await launchBare(app, linger)
}

function launchTrial(app: BareApp, bare: BareApp, figures: readonly Figure[]): Trial {
  return { ours: () => launchBare(app), limit: () => launchBare(bare), figures }
}

function figure(name: string, ours: string, limit: string, goal: number): Figure {
  return { name, unit: 'ms', ours, limit, against: 'the first paint of a React hello', goal }
}
