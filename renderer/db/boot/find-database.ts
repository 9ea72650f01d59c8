import { firstName } from '../database'

/** The database of the app as Chromium has it, before anything of it is opened. */
export interface FoundDatabase {
  readonly name: string
  /** Of its structure; null when there is none of that name. */
  readonly version: number | null
  /** What Chromium says it has thrown away, such as "total: checksum mismatch"; null when it says nothing. */
  readonly loss: string | null
}

/** Dexie counts in tens, so that there is room between its versions. */
const dexieFactor = 10

/**
 * Looks for the database of the app.
 *
 * @param name what it was called when the app ran last; null looks for the newest
 * @param listed all that Chromium has
 */
export async function findDatabase(
  name: string | null,
  listed: readonly IDBDatabaseInfo[],
): Promise<FoundDatabase> {
  const known = listed.flatMap(({ name: other, version }) =>
    other !== undefined && version !== undefined && numberOf(other) > 0
      ? [{ name: other, version }]
      : [],
  )
  const newest = known.toSorted((a, b) => numberOf(b.name) - numberOf(a.name))[0]
  const wanted = name ?? newest?.name ?? firstName
  const found = known.find((other) => other.name === wanted)
  if (!found) return { name: wanted, version: null, loss: await askForLoss(wanted) }
  return { name: wanted, version: Math.floor(found.version / dexieFactor), loss: null }
}

/** A name that no database has had. */
export async function newName(before: string): Promise<string> {
  // Where they cannot even be listed, all of them are about to go.
  const others = await indexedDB.databases().catch(() => [])
  const names = [before, ...others.map(({ name = '' }) => name)]
  return `${firstName}-${Math.max(...names.map(numberOf)) + 1}`
}

/** Which of the databases of the app a name is; 0 when it is none. */
function numberOf(name: string): number {
  if (name === firstName) return 1
  return Number(/^plumbline-(\d{1,6})$/.exec(name)?.[1] ?? 0)
}

/** Chromium says what it has thrown away only to who makes the database anew; it is not made yet. */
function askForLoss(name: string): Promise<string | null> {
  return new Promise((resolve) => {
    let loss: string | null = null
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = (event) => {
      const { dataLoss = 'none', dataLossMessage = '' } = event as LossEvent
      if (dataLoss !== 'none') loss = `${dataLoss}: ${dataLossMessage}`
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      request.result.close()
      resolve(loss)
    }
    request.onerror = (event) => {
      event.preventDefault()
      resolve(loss)
    }
  })
}

/** Only Chromium has these. */
interface LossEvent extends IDBVersionChangeEvent {
  readonly dataLoss?: string
  readonly dataLossMessage?: string
}
