import type { Plan } from '#shared/model/plan'

/** Whether a plan is one the user works on: not the sample, and not put away. */
export function isOwnPlan({ isSample, archivedAt }: Plan): boolean {
  return !isSample && archivedAt === undefined
}
