import { addDays } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { ideaWords, type IdeaWords, wordFor } from '#shared/template/idea-words'
import { ideaById } from '#shared/template/ideas'
import { monthKinds } from '#shared/template/months/month-kinds'
import { checkDraft, type PlanDraft } from '#shared/template/plan-draft'
import type { TemplateTask } from '#shared/template/template-task'
import type { TemplateStep } from '#shared/template/template-steps'

/**
 * Makes the plan of a month: the four steps, worded for the idea in the language of the app, which they keep
 * (PRODUCT.md, sections 4 and 8).
 *
 * @param draft title (space around it is dropped), idea, days and minutes
 * @param newId gives a new id at each call: first the plan's, then one for each task in order
 * @param now epoch milliseconds
 * @returns the plan with its tasks, none of them done, and nothing logged or written yet
 * @throws RangeError with a readable message on a draft that cannot be planned
 * @example
 * const draft = { title: 'Mini blog', idea: 'mini-blog', firstDay: toDay('2026-11-02'), weeks: 4, weekly: defaultWeekly }
 * planFromTemplate(draft, newId, now).plan.lastDay // '2026-11-29'
 */
export function planFromTemplate(draft: PlanDraft, newId: () => string, now: number): PlanBundle {
  checkDraft(draft)
  const words = ideaWords(ideaById(draft.idea), draft.noun, draft.plural)
  return {
    plan: {
      id: newId(),
      title: draft.title.trim(),
      idea: draft.idea,
      firstDay: draft.firstDay,
      lastDay: addDays(draft.firstDay, draft.weeks * 7 - 1),
      weekly: [...draft.weekly],
      overrides: { ...draft.overrides },
      replannedOn: draft.firstDay,
      spread: draft.spread ?? 'steady',
      guess: draft.guess ?? null,
      createdAt: now,
    },
    tasks: wordTasks(monthKinds[draft.month ?? 'four-steps'].steps, words, newId),
    pins: [],
    logs: [],
    reflections: [],
    ratings: [],
    postings: [],
  }
}

function wordTasks(steps: readonly TemplateStep[], words: IdeaWords, newId: () => string): Task[] {
  const ids = new Map<string, string>()
  return steps.flatMap(({ step, tasks }) =>
    tasks.map((task) => {
      const id = newId()
      ids.set(task.key, id)
      return wordTask(task, step, id, words, ids)
    }),
  )
}

function wordTask(
  task: TemplateTask,
  step: Step,
  id: string,
  words: IdeaWords,
  ids: ReadonlyMap<string, string>,
): Task {
  return {
    id,
    step,
    title: wordFor(words, task.title),
    notes: wordFor(words, task.notes),
    doneMeans: wordFor(words, task.doneMeans),
    estimate: task.estimate,
    area: task.area,
    layer: task.layer,
    dependsOn: task.dependsOn.map((key) => idOf(key, task.key, ids)),
    optional: task.optional ?? false,
    doneOn: null,
  }
}

function idOf(key: string, waiting: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(key)
  if (id === undefined) {
    throw new Error(`Task "${waiting}" of the template waits for "${key}", which is not before it`)
  }
  return id
}
