import './no-journal'
import { dayOf } from '#shared/calendar/day'
import { readStart } from '../../../../renderer/db/app-data'
import { applyChange, patch, stampChangesWith } from '../../../../renderer/db/apply-change'
import { rowsOf } from '../../../../renderer/db/bundle-rows'
import { database } from '../../../../renderer/db/database'
import { storeBundle } from '../../../../renderer/db/store-bundle'
import { makePlan, oneMonth } from '../../data/make-plan'
import { openRaw, type RawDatabase } from './raw-database'

/** The same work through our layer and past it; each answers in milliseconds. */
export interface DatabaseTools {
  readonly ours: Work
  readonly raw: Work
}

interface Work {
  readonly open: () => Promise<number>
  readonly firstRead: () => Promise<number>
  readonly writeOne: () => Promise<number>
  /** Every task of the plan is changed, in one step. */
  readonly writeAll: () => Promise<number>
}

declare global {
  interface Window {
    readonly databaseTools: Promise<DatabaseTools>
  }
}

async function prepare(): Promise<DatabaseTools> {
  const bundle = makePlan(oneMonth, dayOf(new Date(), 4))
  stampChangesWith(() => Date.now())
  await storeBundle('Create', null, bundle)
  const raw = await openRaw(rowsOf([bundle]))
  const tasks = rowsOf([bundle]).tasks
  let title = 0
  const change = (count: number) => {
    title += 1
    const edits = tasks.slice(0, count).map(({ id }) => patch('tasks', id, { title: `${title}` }))
    return applyChange('Rename', edits, {})
  }
  const put = (count: number) => {
    title += 1
    return raw.put(tasks.slice(0, count).map((task) => ({ ...task, title: `${title}` })))
  }
  return {
    ours: {
      async open() {
        database.close({ disableAutoOpen: false })
        return time(() => database.open())
      },
      firstRead: () => time(() => readStart(bundle.plan.id)),
      writeOne: () => time(() => change(1)),
      writeAll: () => time(() => change(tasks.length)),
    },
    raw: rawWork(raw, put, tasks.length, bundle.plan.id),
  }
}

function rawWork(
  raw: RawDatabase,
  put: (count: number) => Promise<void>,
  all: number,
  planId: string,
): Work {
  return {
    async open() {
      raw.close()
      return time(() => raw.open())
    },
    firstRead: () => time(() => raw.readPlan(planId)),
    writeOne: () => time(() => put(1)),
    writeAll: () => time(() => put(all)),
  }
}

async function time(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

Object.assign(window, { databaseTools: prepare() })
