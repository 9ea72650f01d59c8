import type { Plan } from '#shared/model/plan'
import { database } from './database'
import type { PlanRows } from './held-data'

/** Every row that belongs to a plan; to be called within a transaction, so that they are of one moment. */
export async function readRowsOf(plan: Plan): Promise<PlanRows> {
  const ofPlan = { planId: plan.id }
  const [tasks, pins, logs, reflections, ratings, postings] = await Promise.all([
    database.tasks.where(ofPlan).toArray(),
    database.pins.where(ofPlan).toArray(),
    database.logs.where(ofPlan).toArray(),
    database.reflections.where(ofPlan).toArray(),
    database.ratings.where(ofPlan).toArray(),
    database.postings.where(ofPlan).toArray(),
  ])
  return { tasks, pins, logs, reflections, ratings, postings }
}
