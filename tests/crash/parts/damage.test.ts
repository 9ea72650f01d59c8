import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { copyProfile, newProfile } from '../app/copy-profile'
import { options } from '../app/options'
import { keepForStudy, report } from '../app/report'
import { type Damage, damages } from '../damage/damages'
import { judge, type Outcome } from '../damage/judge'
import { prepareProfile } from '../damage/prepare-profile'

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

    const outcome = await judge(profile, prepared)
    const problems = problemsOf(damage, outcome)
    const kind = outcome.isKept ? 'rebuilt' : 'opened'
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${damage.name}: ${kind}, ${outcome.comesBack}`,
    )
    for (const problem of problems) {
      console.log(`    ${problem} ${outcome.words}`)
      wrong.push(`${damage.name}: ${problem}`)
    }
    if (problems.length > 0) await keepForStudy(before, `damage-${place + 1}`)
    sum.first += outcome.isTakenForFirstRun ? 1 : 0
    sum.rebuilt += outcome.isKept ? 1 : 0
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

function problemsOf(damage: Damage, outcome: Outcome): string[] {
  const { comesBack, isTakenForFirstRun, isTold, isKept } = outcome
  const problems = [
    isTakenForFirstRun && 'It was taken for a first run.',
    comesBack !== damage.comesBack && `It came back ${comesBack}, not ${damage.comesBack}.`,
    comesBack === 'as-of-backup' && !isTold && 'Nothing was said of what is missing.',
    isKept && !isTold && 'A rebuild was not told.',
    isTold && !isKept && 'The damaged files were not kept.',
  ]
  return problems.filter((problem) => problem !== false)
}
