import { exportedSchedule } from '#shared/export/exported-schedule'
import type { MarkdownProfile } from '#shared/export/formats/markdown/markdown-profile'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Session } from '#shared/schedule/schedule'

/** A plan with what the sections of its document look up again and again. */
export interface ExportedPlan {
  readonly bundle: PlanBundle
  readonly profile: MarkdownProfile
  /** The sessions of each task, in day order. */
  readonly sessions: ReadonlyMap<string, readonly Session[]>
  /** Minutes that did not fit, of all tasks. */
  readonly unfitted: number
  /** The title of each task by its id. */
  readonly titles: ReadonlyMap<string, string>
}

/**
 * Derives what a document about a plan needs.
 *
 * @returns no sessions when the tasks contradict each other: what was written can still be taken out
 */
export function exportedPlan(bundle: PlanBundle, profile: MarkdownProfile): ExportedPlan {
  const { sessions, unfitted } = exportedSchedule(bundle)
  return {
    bundle,
    profile,
    sessions: byTask(sessions),
    unfitted: unfitted.reduce((sum, work) => sum + work.minutes, 0),
    titles: new Map(bundle.tasks.map((task) => [task.id, task.title])),
  }
}

function byTask(sessions: readonly Session[]): Map<string, readonly Session[]> {
  const groups = new Map<string, Session[]>()
  for (const session of sessions) {
    const group = groups.get(session.taskId)
    if (group === undefined) groups.set(session.taskId, [session])
    else group.push(session)
  }
  return groups
}
