import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { keyOf, type RecordKind } from '#shared/export/restore/compare-bundles'

/**
 * Brings back what a backup holds and the plan does not. What is here stays as it is, so that merging
 * never overwrites newer work; merging twice changes nothing more.
 *
 * @param here the plan as it is; null when it is gone
 * @param backup the same plan as it was
 */
export function mergeBundle(here: PlanBundle | null, backup: PlanBundle): PlanBundle {
  if (!here) return backup
  return {
    plan: mergePlan(here.plan, backup.plan),
    tasks: withMissing(here.tasks, backup.tasks),
    pins: withMissing(here.pins, backup.pins),
    logs: withMissing(here.logs, backup.logs),
    reflections: withMissing(here.reflections, backup.reflections),
    ratings: withMissing(here.ratings, backup.ratings),
    postings: withMissing(here.postings, backup.postings),
  }
}

/** Own questions and parked ideas are kept with the plan; its dates and times stay as they are here. */
function mergePlan(here: Plan, { parked = [], prompts = [] }: Plan): Plan {
  const ideas = [...new Set([...(here.parked ?? []), ...parked])]
  const own = here.prompts ?? []
  const known = new Set(own.map(({ id }) => id))
  const missing = prompts.filter(({ id }) => !known.has(id))
  return {
    ...here,
    ...(ideas.length > (here.parked?.length ?? 0) && { parked: ideas }),
    ...(missing.length > 0 && { prompts: [...own, ...missing] }),
  }
}

function withMissing<Item extends PlanBundle[RecordKind][number]>(
  here: readonly Item[],
  backup: readonly Item[],
): readonly Item[] {
  const known = new Set(here.map(keyOf))
  return [...here, ...backup.filter((record) => !known.has(keyOf(record)))]
}
