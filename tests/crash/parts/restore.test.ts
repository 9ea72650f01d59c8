import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { toDay } from '#shared/calendar/day'
import { toBackup } from '#shared/export/formats/backup/to-backup'
import type { FaultPoint } from '../../../electron/fault-points'
import { makePlan } from '../../bench/data/make-plan'
import { chooseMenuItem } from '../../e2e/pages/app-menu'
import { days } from '../../e2e/pages/freeze-clock'
import { startPlan } from '../../e2e/pages/start-plan'
import { newProfile } from '../app/copy-profile'
import { KillableApp } from '../app/killable-app'
import { options } from '../app/options'
import { randomFrom } from '../app/random'
import { keepForStudy, report } from '../app/report'
import { findDifference, readStored, type Stored } from '../writes/stored'

/** Large enough for a change of a dozen parts. */
const size = { daysBefore: 300, daysAhead: 30, tasksDone: 1_200, tasksOpen: 100 }

/** Where the app ends itself; null when it is killed at any moment from outside. */
const faults: readonly (FaultPoint | null)[] = [
  null,
  'journal-before-write',
  'journal-half-write',
  'journal-before-sync',
  'journal-after-sync',
]

/** Milliseconds within which a restore is killed from outside. */
const longestWork = 1_500

/** For each time at a point, as there is more between them than at them. */
const timesAtRandom = 4

/** Milliseconds an app has to come to a fault point. */
const longestWait = 60_000

test('a restore that is killed, or its undoing, happens whole or not at all', async () => {
  const random = randomFrom(options.seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const folder = await newProfile()
  const file = join(folder, 'backup.json')
  await writeFile(file, toBackup([makePlan(size, toDay(days.first))], Date.UTC(2026, 10, 1)))
  const sum = { kills: 0, whole: 0, not: 0, acknowledged: 0 }
  const wrong: string[] = []
  const missed: string[] = []

  let app = await KillableApp.open(folder)
  await startPlan(app.page)
  const without = await readStored(app.page, folder)
  await saved(app, without, () => restore(app, file))
  const restored = await readStored(app.page, folder)
  await app.kill()
  const start = async (fault?: string) => {
    app = await KillableApp.open(folder, fault)
    const { kind, told } = await app.comeToday()
    if (kind !== 'today' || told !== null) wrong.push(`the app shows ${kind}: ${told}`)
    return readStored(app.page, folder)
  }

  for (const fault of faults) {
    const times = options.faults * (fault === null ? timesAtRandom : 1)
    for (let time = 0; time < times; time += 1) {
      const before = await start(fault === null ? undefined : `${fault}:1`)
      const isRestored = findDifference(before.rest, restored.rest) === null
      const work = () => (isRestored ? chooseMenuItem(app, 'undo') : restore(app, file))
      const acknowledged = saved(app, before, work).catch(() => false)
      const late = pause(fault === null ? below(longestWork) : longestWait, 'late' as const)
      const end = await Promise.race([app.ended().then(() => 'ended' as const), late])
      const isAcknowledged = await Promise.race([acknowledged, pause(0, false)])
      await app.kill()
      if (fault !== null && end === 'late') missed.push(fault)

      const after = await start()
      const is = (state: Stored) =>
        findDifference(after.rest, state.rest) === null &&
        findDifference(after.facts, state.facts) === null
      const [old, next] = isRestored ? [restored, without] : [without, restored]
      const isWhole = is(next)
      if (!isWhole && (isAcknowledged || !is(old))) {
        wrong.push(`${fault ?? 'at random'}, ${time}: ${isAcknowledged ? 'lost' : 'in part'}`)
        await keepForStudy(folder, `restore-${fault ?? 'random'}-${time}`)
      }
      // Of the other problems some are none where there are two plans.
      wrong.push(...after.problems.filter((problem) => problem.endsWith('the history says')))
      await app.kill()
      sum.kills += 1
      sum[isWhole ? 'whole' : 'not'] += 1
      if (isAcknowledged) sum.acknowledged += 1
    }
  }

  for (const words of wrong) console.log(words)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  report(
    `${sum.kills} restores and undoings killed, ${wrong.length} found in part or lost` +
      ` (${sum.whole} whole, ${sum.acknowledged} of them acknowledged; ${sum.not} not begun; seed ${options.seed})`,
  )
  expect(wrong).toEqual([])
  expect(missed).toEqual([])
})

async function restore({ electron, page, running }: KillableApp, file: string): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: false, filePaths: [path] }),
    })
  }, file)
  await chooseMenuItem(running, 'restore-backup')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'From a file…' }).click()
  await dialog.getByRole('button', { name: 'Add what is missing' }).click()
}

/** Does something, and waits until the app says that it is safe. */
async function saved(app: KillableApp, { seq }: Stored, act: () => Promise<void>): Promise<true> {
  await act()
  await app.page.waitForFunction(
    (before) => Number(document.documentElement.dataset['savedSeq']) > before,
    seq,
    { polling: 20, timeout: longestWait },
  )
  return true
}
