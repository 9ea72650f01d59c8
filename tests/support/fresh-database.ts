import 'fake-indexeddb/auto'
import './fake-desktop'
import { afterEach, beforeEach } from 'vitest'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stampChangesWith } from '../../renderer/db/apply-change'
import { database } from '../../renderer/db/database'

/**
 * Gives every test of a file the real database, empty. Import this file before anything that asks for it.
 *
 * @returns the clock that changes are stamped with, for tests to move
 */
export function freshDatabase(): { time: number } {
  const clock = { time: 0 }
  beforeEach(async () => {
    clock.time = 1_000
    stampChangesWith(() => clock.time)
    await database.open()
  })
  afterEach(() => database.delete({ disableAutoOpen: false }))
  return clock
}

/** Puts a plan with all that belongs to it into the database, past the gate: none of it can be undone. */
export async function storeBundle(bundle: PlanBundle): Promise<void> {
  const { plan, tasks, pins, logs, reflections, ratings, postings } = bundle
  const planId = plan.id
  await database.plans.put(plan)
  await database.tasks.bulkPut(tasks.map((task, position) => ({ ...task, planId, position })))
  await database.pins.bulkPut(pins.map((pin) => ({ ...pin, planId })))
  await database.logs.bulkPut(logs.map((log) => ({ ...log, planId })))
  await database.reflections.bulkPut(reflections.map((entry) => ({ ...entry, planId })))
  await database.ratings.bulkPut(ratings.map((rating) => ({ ...rating, planId })))
  await database.postings.bulkPut(postings.map((posting) => ({ ...posting, planId })))
}
