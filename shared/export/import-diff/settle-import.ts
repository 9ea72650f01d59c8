import type { Day } from '#shared/calendar/day'
import { matchRecords } from '#shared/export/import-diff/match-records'
import type { ReadMarkdown } from '#shared/export/import/from-markdown'
import type { Log } from '#shared/model/log'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Posting } from '#shared/model/posting'
import type { Rating } from '#shared/model/rating'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'

/**
 * Turns what a document says into the plan it stands for: a record without an id is the one in the app that
 * it repeats, or gets a new id; a field the document does not say is that of the app; a task that was
 * checked off without a day was done today.
 *
 * @param here the plan in the app; null when it is not there
 * @param newId gives a new id at each call
 */
export function settleImport(
  { bundle, unsaid }: Pick<ReadMarkdown, 'bundle' | 'unsaid'>,
  here: PlanBundle | null,
  { newId, today }: { readonly newId: () => string; readonly today: Day },
): PlanBundle {
  const isUnsaid = new Set(unsaid.map(({ id, field }) => `${id} ${field}`))
  const taskIds = matchRecords(here?.tasks ?? [], bundle.tasks, hasSameTitle, newId)
  const idOf = (id: string) => taskIds.get(id) ?? id
  const ofTask = <Item extends { readonly taskId: string }>(item: Item): Item => {
    return { ...item, taskId: idOf(item.taskId) }
  }
  const logs = bundle.logs.map(ofTask)
  const promptIds = matchRecords(
    here?.plan.prompts ?? [],
    bundle.plan.prompts ?? [],
    hasSameText,
    newId,
  )
  const prompts = bundle.plan.prompts?.map((prompt) => withId(prompt, promptIds))
  const reflections = settled(here?.reflections, bundle.reflections, isSameEntry)
  return {
    plan: {
      ...settlePlan(bundle.plan, here?.plan ?? null, isUnsaid, newId),
      ...(prompts && { prompts }),
      ...(bundle.plan.past && { past: bundle.plan.past.map(ofTask) }),
      ...(bundle.plan.baseline && { baseline: bundle.plan.baseline.map(ofTask) }),
    },
    tasks: bundle.tasks.map((task) => {
      const own = here?.tasks.find(({ id }) => id === idOf(task.id)) ?? null
      return { ...settleTask(task, own, isUnsaid, today), ...renamed(task, idOf) }
    }),
    pins: bundle.pins.map(ofTask),
    logs: settled(here?.logs, logs, isSameDayOfTask),
    reflections: reflections.map((entry) => ({
      ...entry,
      answers: withKeys(entry.answers, promptIds),
    })),
    ratings: settled(here?.ratings, bundle.ratings, isSameRating),
    postings: settled(here?.postings, bundle.postings, isSamePosting),
  }

  function settled<Item extends { readonly id: string }>(
    own: readonly Item[] = [],
    written: readonly Item[] = [],
    isTwin: (a: Item, b: Item) => boolean,
  ): Item[] {
    const ids = matchRecords(own, written, isTwin, newId)
    return written.map((item) => withId(item, ids))
  }
}

function withId<Item extends { readonly id: string }>(
  item: Item,
  ids: ReadonlyMap<string, string>,
): Item {
  return { ...item, id: ids.get(item.id) ?? item.id }
}

function withKeys(
  answers: Reflection['answers'],
  ids: ReadonlyMap<string, string>,
): Reflection['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([prompt, answer]) => [ids.get(prompt) ?? prompt, answer]),
  )
}

function settlePlan(
  plan: Plan,
  here: Plan | null,
  isUnsaid: ReadonlySet<string>,
  newId: () => string,
): Plan {
  if (here === null) return plan.id.startsWith('new-') ? { ...plan, id: newId() } : plan
  const kept = Object.entries(here).filter(([field]) => isUnsaid.has(`${plan.id} ${field}`))
  return { ...plan, ...Object.fromEntries(kept), id: here.id }
}

function settleTask(
  task: Task,
  here: Task | null,
  isUnsaid: ReadonlySet<string>,
  today: Day,
): Task {
  const isKept = (field: string) => isUnsaid.has(`${task.id} ${field}`)
  const kept = Object.entries(here ?? {}).filter(([field]) => isKept(field))
  const settled = { ...task, ...Object.fromEntries(kept) }
  return isKept('doneOn') ? { ...settled, doneOn: here?.doneOn ?? today } : settled
}

function renamed(
  { id, dependsOn }: Task,
  idOf: (id: string) => string,
): Pick<Task, 'id' | 'dependsOn'> {
  return { id: idOf(id), dependsOn: dependsOn.map(idOf) }
}

function hasSameTitle(a: Task, b: Task): boolean {
  return a.title.trim() === b.title.trim()
}

function hasSameText(a: { readonly text: string }, b: { readonly text: string }): boolean {
  return a.text === b.text
}

function isSameDayOfTask(a: Log, b: Log): boolean {
  return a.taskId === b.taskId && a.date === b.date
}

/** Entries without a title are told apart by their words: the one in the app may have been continued. */
function isSameEntry(a: Reflection, b: Reflection): boolean {
  if (a.date !== b.date || a.title.trim() !== b.title.trim()) return false
  return a.title.trim() !== '' || (a.text !== '' && b.text.startsWith(a.text)) || a.text === b.text
}

function isSameRating(a: Rating, b: Rating): boolean {
  return a.step === b.step && a.date === b.date
}

function isSamePosting(a: Posting, b: Posting): boolean {
  return a.date === b.date && a.title.trim() === b.title.trim()
}
