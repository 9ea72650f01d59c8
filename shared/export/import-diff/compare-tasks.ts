import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/day'
import { areaWords, layerWords } from '#shared/export/formats/markdown/task-words'
import { compareFields, type FieldRule } from '#shared/export/import-diff/compare-fields'
import { compareLists } from '#shared/export/import-diff/compare-lists'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import type { ImportChange } from '#shared/export/import-diff/import-change'
import { placeAfter } from '#shared/export/import-diff/place-after'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { addTask, changeTask, moveTask, removeTask } from '#shared/planning/edit-tasks'
import { setTaskWords } from '#shared/planning/edit-words'
import { formatMinutes } from '#shared/wording/format-minutes'
import { listWords } from '#shared/wording/list-words'

/** What a document says differently about the tasks: new ones, moves, fields, and those it no longer has. */
export function compareTasks(here: PlanBundle, inFile: PlanBundle): ImportChange[] {
  const { both, added, missing } = compareLists(here.tasks, inFile.tasks, ({ id }) => id)
  const titles = new Map([...inFile.tasks, ...here.tasks].map(({ id, title }) => [id, title]))
  const moved = both.filter(({ here: own, inFile: task }) => own.step !== task.step)
  return [
    ...added.map((task) => additionOf(task, inFile.tasks)),
    ...moved.map(({ inFile: task }) => moveOf(task, inFile.tasks)),
    ...both.flatMap(({ here: own, inFile: task }) => fieldsOf(own, task, titles)),
    ...missing.map(removalOf),
  ]
}

function additionOf(task: Task, inFile: readonly Task[]): ImportChange {
  return {
    // not translated: an id
    id: `task ${task.id} add`,
    kind: 'add',
    place: { kind: 'step', step: task.step },
    text:
      task.doneOn === null
        ? translate('Add “{title}”, {minutes}', additionWords(task))
        : translate('Add “{title}”, {minutes}, done', additionWords(task)),
    lines: diffLines('', [task.doneMeans, task.notes].filter((text) => text !== '').join('\n')),
    isProposed: true,
    apply: (bundle, today) =>
      bundle.tasks.some(({ id }) => id === task.id)
        ? bundle
        : moveToPlace(addTask(bundle, task, today), task, inFile, today),
  }
}

function additionWords({ title, estimate }: Task) {
  return { title, minutes: formatMinutes(estimate) }
}

function moveOf(task: Task, inFile: readonly Task[]): ImportChange {
  return {
    // not translated: an id
    id: `task ${task.id} step`,
    kind: 'change',
    place: { kind: 'step', step: task.step },
    text: translate('Move “{title}” to step {step}, {name}', {
      title: task.title,
      step: task.step,
      name: stepTitle(task.step),
    }),
    lines: [],
    isProposed: true,
    apply: (bundle, today) => moveToPlace(bundle, task, inFile, today),
  }
}

function moveToPlace(
  bundle: PlanBundle,
  task: Task,
  inFile: readonly Task[],
  today: Day,
): PlanBundle {
  const place = placeAfter(bundle.tasks, task, inFile)
  return moveTask(bundle, task.id, task.step, place, today)
}

function removalOf(task: Task): ImportChange {
  return {
    // not translated: an id
    id: `task ${task.id} remove`,
    kind: 'remove',
    place: { kind: 'step', step: task.step },
    text: translate('Remove “{title}” and the minutes logged on it', { title: task.title }),
    lines: [],
    isProposed: false,
    apply: (bundle, today) => removeTask(bundle, task.id, today),
  }
}

function fieldsOf(here: Task, inFile: Task, titles: ReadonlyMap<string, string>): ImportChange[] {
  const rules = [...taskRules, waitsForRule(titles)]
  return compareFields(here, inFile, rules).map(({ field, ...difference }) => ({
    ...difference,
    // not translated: an id
    id: `task ${here.id} ${field}`,
    kind: 'change',
    place: { kind: 'step', step: here.step },
    checksOff: field === 'doneOn' && here.doneOn === null,
    apply: (bundle, today) => withField(bundle, inFile, field as keyof Task, today),
  }))
}

/** Words and facts move no work; what the schedule is made of plans what is left again. */
function withField(bundle: PlanBundle, inFile: Task, field: keyof Task, today: Day): PlanBundle {
  const fields = { [field]: inFile[field] }
  const movesWork = field === 'estimate' || field === 'dependsOn'
  return movesWork
    ? changeTask(bundle, inFile.id, fields, today)
    : setTaskWords(bundle, inFile.id, fields)
}

const taskRules: readonly FieldRule<Task>[] = [
  { field: 'doneOn', read: ({ doneOn }) => doneOn, describe: describeDone },
  {
    field: 'title',
    read: ({ title }) => title,
    describe: (before, after) =>
      translate('Reword “{before}”: “{title}”', { before: before.title, title: after.title }),
  },
  {
    field: 'estimate',
    read: ({ estimate }) => estimate,
    describe: (before, after) =>
      translate('Estimate “{title}” at {minutes} instead of {before}', {
        title: after.title,
        minutes: formatMinutes(after.estimate),
        before: formatMinutes(before.estimate),
      }),
  },
  {
    field: 'area',
    read: ({ area }) => area,
    describe: (before, after) =>
      translate('“{title}” practises {area} instead of {before}', {
        title: after.title,
        area: areaWords[after.area],
        before: areaWords[before.area],
      }),
  },
  {
    field: 'layer',
    read: ({ layer }) => layer,
    describe: (before, after) =>
      translate('Layer of “{title}”: {layer} instead of {before}', {
        title: after.title,
        layer: layerWords[after.layer],
        before: layerWords[before.layer],
      }),
  },
  {
    field: 'optional',
    read: ({ optional }) => optional,
    describe: (_, { title, optional }) =>
      optional
        ? translate('“{title}” can be left out', { title })
        : translate('“{title}” can no longer be left out', { title }),
  },
  {
    field: 'doneMeans',
    read: ({ doneMeans }) => doneMeans,
    describe: (_, { title }) => translate('What done means for “{title}”', { title }),
    isLong: true,
  },
  {
    field: 'notes',
    read: ({ notes }) => notes,
    describe: (_, { title }) => translate('Notes on “{title}”', { title }),
    isLong: true,
  },
]

function describeDone(before: Task, { title, doneOn }: Task): string {
  if (doneOn === null) return translate('Open “{title}” again', { title })
  const values = { title, day: formatDay(doneOn) }
  if (before.doneOn === null) return translate('Check off “{title}”, done {day}', values)
  return translate('“{title}” was done {day}, not {before}', {
    ...values,
    before: formatDay(before.doneOn),
  })
}

function waitsForRule(titles: ReadonlyMap<string, string>): FieldRule<Task> {
  return {
    field: 'dependsOn',
    read: ({ dependsOn }) => dependsOn,
    describe: (_, { title, dependsOn }) =>
      dependsOn.length === 0
        ? translate('“{title}” no longer waits for another task', { title })
        : translate('“{title}” waits for {tasks}', {
            title,
            tasks: listWords(
              dependsOn.map((id) => translate('“{title}”', { title: titles.get(id) ?? id })),
            ),
          }),
  }
}
