import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KillableApp } from '../app/killable-app'
import { Ledger } from '../writes/ledger'
import { findDifference, readStored } from '../writes/stored'
import type { PreparedProfile } from './prepare-profile'

/** How much of damaged data is there again. */
type ComesBack = 'whole' | 'as-of-backup' | 'not'

/** What became of damaged data. */
export interface Outcome {
  readonly comesBack: ComesBack
  readonly isTakenForFirstRun: boolean
  readonly isTold: boolean
  /** Are the damaged files kept? */
  readonly isKept: boolean
  readonly words: string
}

/** How often an app may come upon damage while it works, and ask to be started again. */
const mostStarts = 4

/** Opens damaged data and works with it until it has lived through that: the power fails, and it is opened again. */
export async function judge(profile: string, prepared: PreparedProfile): Promise<Outcome> {
  const ledger = new Ledger()
  ledger.startFrom(prepared.stored)
  const words: string[] = []
  let comesBack: ComesBack = 'not'
  let isTold = false
  let isTakenForFirstRun = false
  let hasWorked = false
  let app = await open(profile, ledger)
  for (let start = 1; start <= mostStarts; start += 1) {
    const shown = await app.comeToday()
    isTold ||= shown.told !== null
    isTakenForFirstRun ||= shown.kind === 'new-plan'
    if (shown.told !== null) words.push(shown.told)
    const isLast = shown.kind !== 'today' || hasWorked
    const found = shown.kind === 'today' ? await compare(app, profile, prepared, ledger) : null
    words.push(...(found?.words ?? [shown.kind]))
    comesBack = found === null ? 'not' : worse(comesBack, found.comesBack)
    if (isLast) break
    hasWorked = await work(app, ledger)
    if (hasWorked) {
      await app.kill()
      app = await open(profile, ledger)
    }
  }
  await app.kill()
  const kept = await readdir(join(profile, 'damaged')).catch(() => [])
  return { comesBack, isTakenForFirstRun, isTold, isKept: kept.length > 0, words: words.join(' ') }
}

async function open(profile: string, ledger: Ledger): Promise<KillableApp> {
  const app = await KillableApp.open(profile)
  await app.listen((event) => ledger.note(event))
  return app
}

/** What came back as of a backup stays so, however well it is kept from then on. */
function worse(before: ComesBack, now: ComesBack): ComesBack {
  return before === 'as-of-backup' && now === 'whole' ? before : now
}

interface Comparison {
  readonly comesBack: ComesBack
  readonly words: readonly string[]
}

async function compare(
  app: KillableApp,
  profile: string,
  { backups }: PreparedProfile,
  ledger: Ledger,
): Promise<Comparison> {
  try {
    const stored = await readStored(app.page, profile)
    const found = ledger.check(stored)
    const isAsOfBackup = backups.some(
      ({ facts, rest }) =>
        findDifference(stored.facts, facts) === null && findDifference(stored.rest, rest) === null,
    )
    if (found.length === 0 || isAsOfBackup) ledger.startFrom(stored)
    if (found.length === 0) return { comesBack: 'whole', words: [] }
    const words = found.map((finding) => finding.words)
    return { comesBack: isAsOfBackup ? 'as-of-backup' : 'not', words }
  } catch (error) {
    // The app has not read these rows yet.
    return { comesBack: 'not', words: [String(error)] }
  }
}

/** @returns false when the app came upon the damage, and stopped or started its page again */
async function work(app: KillableApp, ledger: Ledger): Promise<boolean> {
  const writing = app.write({ seed: 5, scene: 'checks', count: 3 }, ledger.planned).then(
    () => true,
    () => false,
  )
  const stopped = app.openAgain.waitFor({ timeout: 0 }).then(
    () => false,
    () => false,
  )
  return Promise.race([writing, stopped])
}
