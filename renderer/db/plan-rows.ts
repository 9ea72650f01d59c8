import type { Table } from 'dexie'
import type { Plan } from '#shared/model/plan'
import { database } from './database'
import type { PlanRows } from './held-data'

/**
 * Every row that belongs to a plan; to be called within a transaction, so that they are of one moment.
 *
 * @param isOnly are there no others? Then tables are read as they lie, in two thirds of the time
 */
export async function readRowsOf(plan: Plan, isOnly = false): Promise<PlanRows> {
  const ofPlan = async <Row extends { readonly planId: string }>(table: Table<Row>) => {
    if (!isOnly) return table.where({ planId: plan.id }).toArray()
    return (await table.toArray()).filter(({ planId }) => planId === plan.id)
  }
  const [tasks, pins, logs, reflections, ratings, postings] = await Promise.all([
    ofPlan(database.tasks),
    ofPlan(database.pins),
    ofPlan(database.logs),
    ofPlan(database.reflections),
    ofPlan(database.ratings),
    ofPlan(database.postings),
  ])
  return { tasks, pins, logs, reflections, ratings, postings }
}
