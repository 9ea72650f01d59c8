import { BackupError } from '#shared/export/import/backup-error'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { findCycle } from '#shared/schedule/find-cycle'

/** More than a lifetime of plans holds. */
const mostRecords = 200_000

/**
 * Checks what the records of some plans say about each other.
 *
 * @throws BackupError when an id is there twice, a record names a task that is not there, tasks wait for
 *   each other in a circle, a plan ends before it begins, or there are more records than plans can have
 */
export function checkRecords(bundles: readonly PlanBundle[]): void {
  const lists = bundles.flatMap(({ tasks, logs, reflections, ratings, postings, pins }) => [
    tasks.length + logs.length + reflections.length + ratings.length + postings.length,
    pins.length,
  ])
  if (lists.reduce((sum, size) => sum + size, 0) > mostRecords) {
    throw new BackupError(
      'too-large',
      translate('This backup holds more records than plans can have.'),
    )
  }
  refuseTwins(
    'plan',
    bundles.map(({ plan }) => plan.id),
  )
  for (const kind of ['tasks', 'logs', 'reflections', 'ratings', 'postings'] as const) {
    refuseTwins(
      kind,
      bundles.flatMap((bundle) => bundle[kind].map((record) => record.id)),
    )
  }
  for (const bundle of bundles) checkPlan(bundle)
}

function checkPlan({ plan, tasks, pins, logs }: PlanBundle): void {
  const name = plan.title || translate('without a title')
  if (plan.lastDay < plan.firstDay) {
    throw new BackupError(
      'contradiction',
      translate('The plan “{name}” ends before it begins.', { name }),
    )
  }
  refuseTwins(
    'pins',
    pins.map(({ taskId, date }) => `${taskId} ${date}`),
  )
  const known = new Set(tasks.map(({ id }) => id))
  const named = [
    ...tasks.flatMap(({ dependsOn }) => dependsOn),
    ...pins.map(({ taskId }) => taskId),
    ...logs.map(({ taskId }) => taskId),
  ]
  const missing = named.find((id) => !known.has(id))
  if (missing !== undefined) {
    throw new BackupError(
      'contradiction',
      translate('The plan “{name}” names a task that is not in it ({id}).', { name, id: missing }),
    )
  }
  if (findCycle(tasks) !== null) {
    throw new BackupError(
      'contradiction',
      translate('In the plan “{name}” tasks wait for each other in a circle.', { name }),
    )
  }
}

function refuseTwins(kind: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) {
      throw new BackupError(
        'contradiction',
        translate('Two {kind} have the same id ({id}).', { kind, id }),
      )
    }
    seen.add(id)
  }
}
