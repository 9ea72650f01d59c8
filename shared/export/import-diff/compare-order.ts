import { diffLines } from '#shared/export/import-diff/diff-lines'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type Step, steps, stepTitle } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { replanFrom } from '#shared/planning/replan-from'

/** The steps whose tasks a document has in another order, as one change each. */
export function compareOrder(here: PlanBundle, inFile: PlanBundle): ImportChange[] {
  return steps.flatMap((step) => {
    const ofStep = (tasks: readonly Task[]) => tasks.filter((task) => task.step === step)
    const ours = ofStep(here.tasks)
    const theirs = ofStep(inFile.tasks)
    const before = ours.filter(({ id }) => theirs.some((task) => task.id === id))
    const after = theirs.filter(({ id }) => ours.some((task) => task.id === id))
    if (before.every(({ id }, place) => id === after[place]?.id)) return []
    return [
      orderOf(
        step,
        before,
        after,
        theirs.map(({ id }) => id),
      ),
    ]
  })
}

function orderOf(
  step: Step,
  before: readonly Task[],
  after: readonly Task[],
  ids: readonly string[],
): ImportChange {
  const titles = (tasks: readonly Task[]) => tasks.map(({ title }) => title).join('\n')
  return {
    // not translated: an id
    id: `order ${step}`,
    kind: 'change',
    place: { kind: 'step', step },
    text: translate('Put step {step}, {title}, in another order', { step, title: stepTitle(step) }),
    lines: diffLines(titles(before), titles(after)),
    isProposed: true,
    apply(bundle, today) {
      const replanned = replanFrom(bundle, today)
      return { ...replanned, tasks: inOrder(replanned.tasks, step, ids) }
    },
  }
}

/** Tasks the document does not have keep their places. */
function inOrder(tasks: readonly Task[], step: Step, ids: readonly string[]): Task[] {
  const isSorted = (task: Task) => task.step === step && ids.includes(task.id)
  const sorted = tasks.filter(isSorted).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  let next = 0
  return tasks.map((task) => (isSorted(task) ? (sorted[next++] ?? task) : task))
}
