import { Dexie, type Table } from 'dexie'
import type { Timer } from '#shared/timer/timer'
import type { Change, Op } from './change'
import { countEverything, type Meta } from './meta'
import type { Rows } from './rows'
import { reportSuperseded } from './trouble'

/** A change that can be undone or redone; `joins` names the spell of typing it belongs to. */
export interface HistoryEntry extends Change {
  readonly stack: 'undo' | 'redo'
  readonly joins: string | null
  /** How many rows of `historyOps` hold its steps; not there when they are here. */
  readonly parts?: number
}

/** A posting before it is kept. */
export interface PostingDraft {
  readonly text: string
  /** The name as typed; null as long as the first line suggests one. */
  readonly title: string | null
}

/** The newest version of the database this app knows. */
export const schemaVersion = 5

/** What it is called as long as it never had to be replaced by another. */
export const firstName = 'plumbline'

class PlumblineDatabase extends Dexie {
  declare readonly plans: Table<Rows['plans'], string>
  declare readonly tasks: Table<Rows['tasks'], string>
  declare readonly pins: Table<Rows['pins'], [string, string]>
  declare readonly logs: Table<Rows['logs'], string>
  declare readonly reflections: Table<Rows['reflections'], string>
  declare readonly ratings: Table<Rows['ratings'], string>
  declare readonly postings: Table<Rows['postings'], string>
  declare readonly history: Table<HistoryEntry, number>
  declare readonly historyOps: Table<readonly Op[], [number, number]>
  declare readonly timer: Table<Timer, string>
  declare readonly postingDrafts: Table<PostingDraft, string>
  declare readonly meta: Table<Meta, string>

  constructor(name: string) {
    super(name, {
      // "Saved" has to hold when the power fails: wait until the disk has it.
      chromeTransactionDurability: 'strict',
      // With one live query the cache costs a copy of every row read and saves nothing.
      cache: 'disabled',
    })
    // Version 1: the first. Indexes only where a plan is gathered; order comes from the rows.
    this.version(1).stores({
      plans: 'id',
      tasks: 'id, planId',
      pins: '[taskId+date], planId',
      logs: 'id, planId',
      reflections: 'id, planId',
      ratings: 'id, planId',
      postings: 'id, planId',
      history: 'seq, stack',
    })
    // Version 2: the focus timer. It is no fact of a plan before it ends, so it is not undone.
    this.version(2).stores({ timer: '' })
    // Version 3: a posting that is pasted and not kept yet, by its plan. It is no fact of the plan either.
    this.version(3).stores({ postingDrafts: '' })
    // Version 4: what the rows add up to, so that a loss in their middle is found.
    this.version(4).stores({ meta: '' }).upgrade(countEverything)
    // Version 5: the steps of a change that is too large for one row, by its number and their place. Entries that
    // hold all of their steps themselves stay as they are.
    this.version(5).stores({ historyOps: '' })
    this.on('ready', () => openListeners.forEach((listener) => listener()), true)
    this.on('versionchange', () => {
      this.close()
      reportSuperseded()
    })
  }
}

const openListeners = new Set<() => void>()

/** Told whenever a database is opened, again or in the place of another: nothing that is known of it need hold. */
export function onDatabaseOpen(listener: () => void): void {
  openListeners.add(listener)
}

/** The one database of the app. Read it from anywhere in `db/`; change it only through `applyChange`. */
export let database = new PlumblineDatabase(firstName)

/** Makes another database the one of the app: the one that took the place of a damaged one. */
export function chooseDatabase(name: string): void {
  if (name === database.name) return
  database.close()
  database = new PlumblineDatabase(name)
}
