import type { Day } from '#shared/calendar/day'
import type { Checklist } from '#shared/export/import/read-checklist'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import { addTask } from '#shared/planning/edit-tasks'
import { newTask } from '#shared/planning/new-task'

/** Where the items of a group go: a step, or nowhere. */
export type GroupStep = Step | 'none'

/** A list on its way into a plan. */
export interface ChecklistDraft {
  readonly groups: readonly DraftGroup[]
  /** Minutes for items that say none. */
  readonly estimate: number
}

interface DraftGroup {
  readonly heading: string
  readonly step: GroupStep
  readonly items: readonly DraftItem[]
}

interface DraftItem {
  readonly title: string
  /** Null where the list says none. */
  readonly estimate: number | null
  readonly isDone: boolean
  readonly isTaken: boolean
}

/** What is open is taken; a step is guessed from the heading, and is the backend where that says nothing. */
export function draftOf({ groups }: Checklist): ChecklistDraft {
  return {
    estimate: 45,
    groups: groups.map(({ heading, items }) => ({
      heading,
      step: guesses.find(([pattern]) => pattern.test(heading))?.[1] ?? 2,
      items: items.map(({ title, estimate, isDone }) => ({
        title,
        estimate,
        isDone,
        isTaken: !isDone,
      })),
    })),
  }
}

const guesses: readonly (readonly [RegExp, Step])[] = [
  [/front|client|browser|page|interface|\bui\b|css|html/i, 3],
  [/polish|error|edge|test|deploy|release/i, 4],
  [/idea|plan|scope|research/i, 1],
]

/** The items that become tasks, in the order of the list. */
export function takenItems({ groups }: ChecklistDraft): (DraftItem & { readonly step: Step })[] {
  return groups.flatMap(({ step, items }) =>
    step === 'none'
      ? []
      : items.filter(({ isTaken }) => isTaken).map((item) => ({ ...item, step })),
  )
}

/** The plan with the items as tasks at the end of their steps. */
export function withTasksOf(
  bundle: PlanBundle,
  draft: ChecklistDraft,
  newId: () => string,
  today: Day,
): { readonly after: PlanBundle; readonly ids: readonly string[] } {
  const ids: string[] = []
  const after = takenItems(draft).reduce((plan, { title, step, estimate, isDone }) => {
    const id = newId()
    ids.push(id)
    const task = {
      ...newTask(id, step, title),
      estimate: estimate ?? draft.estimate,
      doneOn: isDone ? today : null,
    }
    return addTask(plan, task, today)
  }, bundle)
  return { after, ids }
}
