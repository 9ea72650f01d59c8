import type { PlanBundle } from '#shared/model/plan-bundle'

/**
 * The same plan as one of its own: every record gets a new id, and what belongs together stays together.
 *
 * @param newId gives a new id at each call
 */
export function withFreshIds(bundle: PlanBundle, newId: () => string): PlanBundle {
  const ids = new Map(bundle.tasks.map(({ id }) => [id, newId()]))
  const idOf = (id: string) => ids.get(id) ?? id
  const fresh = <Item extends { readonly id: string }>(item: Item): Item => ({
    ...item,
    id: newId(),
  })
  const ofTask = <Item extends { readonly taskId: string }>(item: Item): Item => {
    return { ...item, taskId: idOf(item.taskId) }
  }
  const { past, baseline } = bundle.plan
  return {
    plan: {
      ...fresh(bundle.plan),
      ...(past && { past: past.map(ofTask) }),
      ...(baseline && { baseline: baseline.map(ofTask) }),
    },
    tasks: bundle.tasks.map((task) => ({
      ...task,
      id: idOf(task.id),
      dependsOn: task.dependsOn.map(idOf),
    })),
    pins: bundle.pins.map(ofTask),
    logs: bundle.logs.map((log) => fresh(ofTask(log))),
    reflections: bundle.reflections.map(fresh),
    ratings: bundle.ratings.map(fresh),
    postings: bundle.postings.map(fresh),
  }
}
