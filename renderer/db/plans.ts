import type { PlanBundle } from '#shared/model/plan-bundle'
import { applyChange, put } from './apply-change'

/** Stores a new plan with its tasks, as one step of undo. */
export async function createPlan({ plan, tasks }: PlanBundle): Promise<void> {
  await applyChange(`Create plan "${plan.title}"`, [
    put('plans', plan.id, plan),
    ...tasks.map((task, position) => put('tasks', task.id, { ...task, planId: plan.id, position })),
  ])
}
