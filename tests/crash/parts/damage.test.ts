import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { copyProfile, newProfile } from '../app/copy-profile'
import { KillableApp } from '../app/killable-app'
import { options } from '../app/options'
import { keepForStudy, report } from '../app/report'
import { type Damage, damages } from '../damage/damages'
import { compare, judge, type Outcome } from '../damage/judge'
import { type PreparedProfile, prepareProfile } from '../damage/prepare-profile'
import { readStored } from '../writes/stored'

test('damage to the data is noticed, mended and told', async () => {
  const prepared = await prepareProfile()
  const wrong: string[] = []
  const sum = { noticed: 0, whole: 0, rebuilt: 0, first: 0 }
  const chosen = damages.filter(({ name }) => options.only.test(name))

  for (const [place, damage] of chosen.entries()) {
    const profile = await newProfile()
    await copyProfile(prepared.folder, profile)
    await damage.inflict(profile, prepared)
    const before = await newProfile()
    await copyProfile(profile, before)

    const { outcome, later } = await live(profile, prepared)
    const problems = problemsOf(damage, outcome, later)
    const kind = outcome.isRebuilt ? 'rebuilt' : 'opened'
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${damage.name}: ${kind}, ${outcome.comesBack}`,
    )
    for (const problem of problems) {
      console.log(`    ${problem} ${outcome.words}`)
      wrong.push(`${damage.name}: ${problem}`)
    }
    if (problems.length > 0) await keepForStudy(before, `damage-${place + 1}`)
    sum.first += outcome.isTakenForFirstRun ? 1 : 0
    sum.rebuilt += outcome.isRebuilt ? 1 : 0
    sum.whole += outcome.comesBack === 'whole' ? 1 : 0
    sum.noticed += outcome.comesBack === 'whole' || outcome.isTold ? 1 : 0
    for (const folder of [profile, before]) await rm(folder, { recursive: true, force: true })
  }

  report(
    `${sum.noticed} of ${chosen.length} damages detected or harmless, ${sum.whole} recovered whole` +
      ` (${sum.rebuilt} by a rebuild), ${sum.first} mistaken for a first run`,
  )
  expect(wrong).toEqual([])
})

/** Opens damaged data, goes on working with it, and loses power once more. */
async function live(profile: string, prepared: PreparedProfile) {
  const app = await KillableApp.open(profile)
  const shown = await app.comeToday()
  const outcome = await judge(app.page, profile, shown, prepared)
  if (shown.kind !== 'today') {
    await app.kill()
    return { outcome, later: null }
  }
  await app.listen(() => {})
  await app.write({ seed: 5, scene: 'checks', count: 3 }, 0)
  const stored = await readStored(app.page, profile)
  await app.kill()

  const again = await KillableApp.open(profile)
  const later =
    (await again.comeToday()).kind === 'today'
      ? compare(await readStored(again.page, profile), stored)
      : 'The data is not shown at the next start.'
  await again.kill()
  return { outcome, later }
}

function problemsOf(damage: Damage, outcome: Outcome, later: string | null): string[] {
  const problems = [
    outcome.isTakenForFirstRun && 'It was taken for a first run.',
    outcome.comesBack !== damage.comesBack &&
      `It came back ${outcome.comesBack}, not ${damage.comesBack}.`,
    outcome.comesBack === 'as-of-backup' &&
      !outcome.isTold &&
      'Nothing was said of what is missing.',
    outcome.isRebuilt && !outcome.isTold && 'A rebuild was not told.',
    outcome.isRebuilt && !outcome.isKept && 'The damaged files were not kept.',
    later !== null && `Later: ${later}`,
  ]
  return problems.filter((problem) => problem !== false)
}
