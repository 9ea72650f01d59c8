import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { daysOfRanges } from '#shared/calendar/day-range'
import { type Draft, lastDayOf, pluralOf, titleOf } from './draft'

/** A task of the template as the draft has it now. */
export interface DraftTask {
  readonly position: number
  readonly task: Task
  /** Its title as typed: may be empty, and then `suggestion` holds. */
  readonly typedTitle: string
  readonly suggestion: string
  readonly isLeftOut: boolean
}

/** The plan a draft stands for, and all tasks it could have. */
export interface DraftedPlan {
  readonly bundle: PlanBundle
  readonly tasks: readonly DraftTask[]
}

/**
 * The plan of a draft. The preview and the plan that is stored both come from here and differ only in
 * their ids; a title that is still missing does not keep the preview from being drawn.
 */
export function bundleFromDraft(draft: Draft, newId: () => string, now: number): DraftedPlan {
  const template = planFromTemplate(
    {
      title: titleOf(draft).trim() || translate('Untitled'),
      idea: draft.idea,
      noun: draft.noun,
      plural: pluralOf(draft),
      firstDay: draft.firstDay,
      weeks: Math.min(Math.ceil(draft.dayCount / 7), 52),
      weekly: draft.weekly,
      overrides: Object.fromEntries(daysOfRanges(draft.daysOff).map((day) => [day, 0])),
      spread: draft.spread,
      guess: draft.guess,
      month: draft.month,
    },
    newId,
    now,
  )
  const tasks = template.tasks.map((task, position) => draftTask(draft, task, position))
  const plan = { ...template.plan, lastDay: lastDayOf(draft) }
  return { bundle: { ...template, plan, tasks: withoutLeftOut(tasks) }, tasks }
}

function draftTask({ taskEdits }: Draft, task: Task, position: number): DraftTask {
  const edit = taskEdits[position] ?? {}
  const { title = task.title, estimate = task.estimate, isLeftOut = false } = edit
  return {
    position,
    task: { ...task, title: title.trim() || task.title, estimate },
    typedTitle: title,
    suggestion: task.title,
    isLeftOut: isLeftOut && task.optional,
  }
}

/** What waited for a task that is left out waits for what that task waited for. */
function withoutLeftOut(tasks: readonly DraftTask[]): Task[] {
  const waits = new Map<string, readonly string[]>()
  const kept: Task[] = []
  for (const { task, isLeftOut } of tasks) {
    const dependsOn = [...new Set(task.dependsOn.flatMap((id) => waits.get(id) ?? [id]))]
    if (isLeftOut) waits.set(task.id, dependsOn)
    else kept.push({ ...task, dependsOn })
  }
  return kept
}
