import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@playwright/test'
import { metaOf, type RowsByTable, tableNames } from '../../../renderer/db/meta'
import { copyProfile, newProfile } from '../app/copy-profile'
import { keepForStudy, report } from '../app/report'
import { startAlone } from '../app/start-alone'
import {
  makeNative,
  type NativeDatabase,
  type OldDatabase,
  readNative,
} from '../migration/native-database'

const fixtures = fileURLToPath(new URL('../../fixtures/databases', import.meta.url))

/** Kills of each upgrade, from its beginning until after its end. */
const killsOfAVersion = 8

/** More rows, so that an upgrade takes long enough to be killed in the middle. */
const moreRows = 5_000

/** Milliseconds an app has to upgrade. */
const longestUpgrade = 60_000

test('an upgrade that is killed leaves the old or the new, and goes well the next time', async () => {
  const names = (await readdir(fixtures)).toSorted()
  const databases = await Promise.all(names.map(readFixture))
  const newest = databases.at(-1)?.version ?? 0
  const sum = { kills: 0, old: 0, new: 0 }
  const wrong: string[] = []

  for (const old of databases.filter(({ version }) => version < newest)) {
    const made = await newProfile()
    await makeNative(made, old)
    const length = await measureUpgrade(made, newest)
    for (let kill = 0; kill < killsOfAVersion; kill += 1) {
      const profile = await newProfile()
      await copyProfile(made, profile)
      // The backup is the last thing before the upgrade.
      const wait = Math.round((length * kill) / (killsOfAVersion - 1))
      const isDone = () => hasBackup(profile)
      await startAlone(profile, { killAfter: longestUpgrade, isDone, wait })
      const left = await readNative(profile)
      await startUntilUpgraded(profile, newest)
      const found = [
        ...problemsOf(left, old, newest, 'after the kill'),
        ...problemsOf(await readNative(profile), old, newest, 'at the next start'),
      ]
      if (!(await hasBackup(profile))) found.push('there is no backup')
      sum.kills += 1
      sum[left.version === newest ? 'new' : 'old'] += 1
      for (const words of found) wrong.push(`version ${old.version / 10}, ${wait} ms: ${words}`)
      if (found.length > 0) await keepForStudy(profile, `migration-${old.version}-${kill}`)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
    await rm(made, { recursive: true, force: true, maxRetries: 5 })
  }

  for (const words of wrong) console.log(words)
  report(
    `${sum.kills} upgrades killed, ${wrong.length} with something mixed or missing` +
      ` (${sum.old} still old, ${sum.new} new; from ${databases.length - 1} versions)`,
  )
  expect(wrong).toEqual([])
})

async function readFixture(name: string): Promise<OldDatabase> {
  const database = JSON.parse(await readFile(join(fixtures, name), 'utf8')) as OldDatabase
  const { logs } = database.stores
  const [first] = logs?.entries ?? []
  if (!logs || !first) throw new Error(`${name} has no log to multiply`)
  const more = Array.from({ length: moreRows }, (_, index) => {
    const id = `more-${String(index).padStart(6, '0')}`
    return [id, { ...first[1], id }] as const
  })
  const entries = [...logs.entries, ...more]
  return addedUp({ ...database, stores: { ...database.stores, logs: { ...logs, entries } } })
}

/** From version 4 on a database says what its rows add up to, and is made anew when they do not. */
function addedUp({ version, stores }: OldDatabase): OldDatabase {
  const [first] = stores['meta']?.entries ?? []
  if (!first) return { version, stores }
  const rows = tableNames.map((name) => [name, stores[name]?.entries.map(([, row]) => row) ?? []])
  const meta = metaOf(Number(first[1]['seq']), Object.fromEntries(rows) as RowsByTable)
  const entries = [[first[0], { ...meta }]] as const
  return { version, stores: { ...stores, meta: { ...stores['meta'], entries } } }
}

function problemsOf(
  { version, rows }: NativeDatabase,
  old: OldDatabase,
  newest: number,
  when: string,
): string[] {
  const isKnown = version === newest || (version === old.version && when === 'after the kill')
  const changed = Object.entries(old.stores).filter(
    ([name, { entries }]) =>
      !isDeepStrictEqual(
        rows[name],
        entries.map(([, row]) => row),
      ),
  )
  const hasNewTables = 'historyOps' in rows
  return [
    isKnown ? null : `${when} the version is ${version}`,
    hasNewTables === (version === newest) ? null : `${when} the tables are of another version`,
    ...changed.map(([name]) => `${when} the rows of ${name} have changed`),
  ].filter((problem) => problem !== null)
}

/** @returns how many milliseconds pass from the backup before an upgrade until the new form is settled */
async function measureUpgrade(made: string, newest: number): Promise<number> {
  const profile = await newProfile()
  await copyProfile(made, profile)
  let start: number | null = null
  await startUntilUpgraded(profile, newest, async () => {
    if (start === null && (await hasBackup(profile))) start = Date.now()
  })
  const length = Date.now() - (start ?? Date.now())
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  return length
}

async function hasBackup(profile: string): Promise<boolean> {
  const names = await readdir(join(profile, 'backups')).catch(() => [])
  return names.some((name) => name.endsWith('.json'))
}

/** Starts the app until it has noted the new version beside its data. */
async function startUntilUpgraded(
  profile: string,
  newest: number,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  await startAlone(profile, {
    killAfter: longestUpgrade,
    async isDone() {
      await look()
      const text = await readFile(join(profile, 'past.json'), 'utf8').catch(() => '{}')
      return Reflect.get(JSON.parse(text) as object, 'schemaVersion') === newest / 10
    },
  })
}
