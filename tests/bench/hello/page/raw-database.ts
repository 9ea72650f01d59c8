import type { RowsByTable } from '../../../../renderer/db/meta'

/** A database with the rows and indexes of the app's, as bare as the engine has it. */
export interface RawDatabase {
  readonly open: () => Promise<void>
  readonly close: () => void
  /** Every row of a plan, table by table. */
  readonly readPlan: (planId: string) => Promise<unknown>
  /** Puts tasks in one strict transaction. */
  readonly put: (tasks: readonly object[]) => Promise<void>
}

export async function openRaw(rows: RowsByTable): Promise<RawDatabase> {
  let database = await connect()
  const { plans, ...others } = rows
  const names = Object.keys(others)
  const filling = database.transaction(['plans', ...names], 'readwrite')
  for (const plan of plans) filling.objectStore('plans').put(plan)
  for (const [name, own] of Object.entries(others))
    for (const row of own) filling.objectStore(name).put(row)
  await endOf(filling)
  return {
    async open() {
      database = await connect()
    },
    close: () => database.close(),
    readPlan(planId) {
      const reading = database.transaction(['plans', ...names])
      return Promise.all([
        answerOf(reading.objectStore('plans').getAll()),
        ...names.map((name) => answerOf(reading.objectStore(name).index('planId').getAll(planId))),
      ])
    },
    put(tasks) {
      const writing = database.transaction('tasks', 'readwrite', { durability: 'strict' })
      for (const task of tasks) writing.objectStore('tasks').put(task)
      return endOf(writing)
    },
  }
}

function connect(): Promise<IDBDatabase> {
  const opening = indexedDB.open('raw', 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('plans', { keyPath: 'id' })
    for (const name of ['tasks', 'logs', 'reflections', 'ratings', 'postings']) {
      opening.result.createObjectStore(name, { keyPath: 'id' }).createIndex('planId', 'planId')
    }
    const pins = opening.result.createObjectStore('pins', { keyPath: ['taskId', 'date'] })
    pins.createIndex('planId', 'planId')
  })
  return answerOf(opening)
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error))
  })
}
