import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { FaultPoint } from '../../../electron/fault-points'
import { chooseMenuItem } from '../../e2e/pages/app-menu'
import { backUp } from '../app/back-up'
import type { KillableApp } from '../app/killable-app'
import { options } from '../app/options'
import { ProfileUnderFire } from '../app/profile-under-fire'
import { randomFrom } from '../app/random'
import { report } from '../app/report'

/** What the app is doing when it comes to each of them. A new one is not forgotten: the compiler asks for it. */
const workAt: Readonly<Record<FaultPoint, 'writing' | 'backing-up' | 'rebuilding'>> = {
  'journal-before-write': 'writing',
  'journal-half-write': 'writing',
  'journal-before-sync': 'writing',
  'journal-after-sync': 'writing',
  'compact-before-rename': 'backing-up',
  'compact-after-rename': 'backing-up',
  'snapshot-before-rename': 'backing-up',
  'snapshot-after-rename': 'backing-up',
  'storage-kept': 'rebuilding',
  'storage-cleared': 'rebuilding',
  'before-switch': 'rebuilding',
  'after-switch': 'rebuilding',
}

/** Milliseconds an app has to come to the point while it starts. */
const longestStart = 30_000

test('what is acknowledged survives a kill at every step of keeping it', async () => {
  const random = randomFrom(options.seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const sum = { kills: 0, acknowledged: 0, lost: 0, other: 0 }
  const missed: string[] = []

  const points = Object.entries(workAt).filter(([point]) => options.only.test(point))
  for (const [point, work] of points) {
    const profile = await ProfileUnderFire.make(`fault-${point}`)
    const write = (after: number) =>
      profile.writeUntil({ seed: below(2 ** 31), scene: 'checks' }, { after, wait: 0 })
    await write(5)
    // Nothing is taken out of the journal that is not in two backups.
    if (work === 'backing-up') await backUp(profile)
    await profile.kill()
    for (let time = 0; time < options.faults; time += 1) {
      const isReached = await {
        // From the second time on: the first may be the catching up of a start.
        writing: () =>
          profile.openUntil(`${point}:${2 + below(20)}`, () =>
            profile.writeForEver(below(2 ** 31)),
          ),
        'backing-up': () =>
          profile.openUntil(point, async () => {
            void profile.writeForEver(below(2 ** 31)).catch(() => {})
            await profile.writtenAtLeast(1 + below(8))
            await backUpUntilEnd(profile.app)
          }),
        async rebuilding() {
          await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
          return profile.startUntil(point, longestStart)
        },
      }[work]()
      if (!isReached) missed.push(point)
      if (work === 'writing') await profile.startUntil(point, below(2_000))
      await profile.open()
      await write(3)
      await profile.kill()
    }
    sum.kills += profile.kills
    sum.acknowledged += profile.ledger.total
    for (const { kind, count, words } of profile.findings) {
      console.log(`${profile.name}: ${kind}: ${words}`)
      sum[kind === 'lost' ? 'lost' : 'other'] += count
    }
    console.log(`  ${point}: ${profile.kills} kills, ${profile.findings.length} findings`)
    await profile.discard()
  }

  report(
    `${sum.kills} kills at and around ${points.length} fault points, ${sum.lost} acknowledged writes lost` +
      ` (of ${sum.acknowledged}; ${sum.other} doubled or torn)`,
  )
  expect(missed, 'fault points the app did not come to').toEqual([])
  expect(sum.lost + sum.other).toBe(0)
})

/** Checks that were undone leave a plan as the last backup has it, and then none is written. */
async function backUpUntilEnd(app: KillableApp): Promise<void> {
  while (!app.hasEnded) {
    await chooseMenuItem(app, 'back-up')
    await pause(500)
  }
}
