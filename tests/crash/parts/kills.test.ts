import { expect, test } from '@playwright/test'
import { ProfileUnderFire } from '../app/profile-under-fire'
import { options } from '../app/options'
import { randomFrom } from '../app/random'
import { report } from '../app/report'
import { newestFile } from '../damage/database-files'
import { append, editFile, tornHeader } from '../damage/edit-file'
import { startAlone } from '../app/start-alone'

/** How many kills the same data lives through: the fault of LevelDB needs several, one after another. */
const killsOfAProfile = 40

/** Every tenth kill also leaves what kills leave now and then (RELIABILITY.md, E2); waiting for it takes too long. */
const tornEvery = 10

/** Milliseconds within which the app is killed while it starts. */
const longestStart = 1_500

test('what is acknowledged survives kills at random moments', async () => {
  const random = randomFrom(options.seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const sum = { kills: 0, starts: 0, rebuilds: 0, torn: 0, acknowledged: 0, lost: 0, other: 0 }

  for (let number = 1; sum.kills < options.kills; number += 1) {
    const profile = await ProfileUnderFire.make(`kills-seed-${options.seed}-profile-${number}`)
    while (sum.kills < options.kills && profile.kills < killsOfAProfile) {
      const writing = {
        seed: below(2 ** 31),
        scene: below(5) === 0 ? ('ratings' as const) : ('checks' as const),
      }
      // Half of them fall right upon an acknowledgement, half of them anywhere.
      await profile.writeUntil(writing, { after: 1 + below(20), wait: below(2) * below(300) })
      await profile.kill()
      sum.kills += 1
      if (below(tornEvery) === 0) {
        await editFile(await newestFile(profile.folder, 'log'), append(tornHeader))
        sum.torn += 1
      }
      if (below(6) === 0) {
        await startAlone(profile.folder, { killAfter: below(longestStart) })
        sum.starts += 1
      }
      await profile.open()
    }
    await profile.close()
    await profile.open()
    sum.rebuilds += profile.rebuilds
    sum.acknowledged += profile.ledger.total
    for (const { kind, count, words } of profile.findings) {
      console.log(`${profile.name}: ${kind}: ${words}`)
      sum[kind === 'lost' ? 'lost' : 'other'] += count
    }
    console.log(
      `  ${sum.kills} of ${options.kills} kills, ${sum.lost} lost of ${sum.acknowledged}, ${sum.rebuilds} rebuilds`,
    )
    await profile.discard()
  }

  report(
    `${sum.kills} kills, ${sum.lost} acknowledged writes lost` +
      ` (of ${sum.acknowledged}; ${sum.other} doubled or torn; ${sum.torn} torn headers, ${sum.rebuilds} databases made anew; ${sum.starts} more kills while starting; seed ${options.seed})`,
  )
  expect(sum.lost + sum.other).toBe(0)
})
