import type { RootContent } from 'mdast'
import { heading, item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import type { PlannedSession } from '#shared/model/planned-session'

/** Ideas kept out of the plan, in the order they were parked. */
export function parkedSection({ bundle }: ExportedPlan): RootContent[] {
  const { parked } = bundle.plan
  if (parked === undefined) return []
  const items = parked.map((idea) => item(paragraph(`${idea} `, marker('parked'))))
  return [heading(2, 'Parked ideas'), ...(items.length > 0 ? [list(items)] : [])]
}

/** What had been planned for the days before the plan was last made again. */
export function pastSection({ bundle, titles }: ExportedPlan): RootContent[] {
  return plannedSection('Planned before', bundle.plan.past, titles)
}

/** The first schedule of the plan, to compare it with what became of it. */
export function baselineSection({ bundle, titles }: ExportedPlan): RootContent[] {
  return plannedSection('First schedule', bundle.plan.baseline, titles)
}

/** A plan without the field has no section; with an empty one it has a heading with nothing below. */
function plannedSection(
  title: string,
  sessions: readonly PlannedSession[] | undefined,
  titles: ReadonlyMap<string, string>,
): RootContent[] {
  if (sessions === undefined) return []
  const items = sessions.map(({ taskId, date, minutes }) => {
    const task = titles.get(taskId) ?? 'a task that was removed'
    return item(paragraph(`${date}: ${minutes} min, ${task} `, marker('planned', taskId)))
  })
  return [heading(2, title), ...(items.length > 0 ? [list(items)] : [])]
}
