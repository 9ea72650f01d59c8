import { type Day, formatDay } from '#shared/calendar/day'
import type { ExportMoment } from '#shared/export/export-option'
import { exportedSchedule } from '#shared/export/exported-schedule'
import { calendarWeeks } from '#shared/export/formats/pdf/calendar-weeks'
import { planSubtitle } from '#shared/export/formats/pdf/plan-subtitle'
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedTask,
} from '#shared/export/formats/pdf/printed-document'
import { translate, translateCount } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { stepTitle } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import type { Schedule } from '#shared/schedule/schedule'
import { stepProgress, type StepProgress } from '#shared/schedule/step-progress'
import { sumOf } from '#shared/sum-of'
import { formatMinutes } from '#shared/wording/format-minutes'

/**
 * The plan for the wall or the desk: steps, tasks to tick off with their days, and the calendar.
 *
 * @param hasNotes is what was noted on the tasks printed too? It is not unless told.
 */
export function planDocument(
  bundle: PlanBundle,
  { today }: ExportMoment,
  hasNotes = false,
): PrintedDocument {
  const schedule = exportedSchedule(bundle)
  const progress = stepProgress(bundle, schedule)
  return {
    title: bundle.plan.title,
    subtitle: planSubtitle(translate('Plan'), bundle.plan, today),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summaryOf(progress) },
      ...progress.flatMap((step) => stepBlocks(step, bundle, schedule, hasNotes)),
      ...unfittedBlocks(bundle, schedule),
      { kind: 'heading', level: 2, text: translate('Calendar'), startsPage: true },
      { kind: 'paragraph', tone: 'soft', text: calendarLegend() },
      { kind: 'calendar', weeks: calendarWeeks(bundle, schedule, today) },
      ...parkedBlocks(bundle),
    ],
  }
}

function calendarLegend(): string {
  return translate(
    'Filled signs are done, outlined ones planned. Minutes are those logged, else those planned.',
  )
}

function summaryOf(progress: readonly StepProgress[]): string {
  const done = sumOf(progress.map((step) => step.doneTasks))
  const tasks = sumOf(progress.map((step) => step.tasks))
  const logged = formatMinutes(sumOf(progress.map((step) => step.logged)))
  const planned = formatMinutes(sumOf(progress.map((step) => step.estimate)))
  return translateCount(
    tasks,
    '{done} of {count} task done, {logged} logged of {planned} planned.',
    '{done} of {count} tasks done, {logged} logged of {planned} planned.',
    { done, logged, planned },
  )
}

function stepBlocks(
  { step, tasks, doneTasks, logged, estimate }: StepProgress,
  bundle: PlanBundle,
  schedule: Schedule,
  hasNotes: boolean,
): PrintedBlock[] {
  const own = bundle.tasks.filter((task) => task.step === step)
  const facts = translateCount(
    tasks,
    '{done} of {count} task done, {logged} logged of {estimate}',
    '{done} of {count} tasks done, {logged} logged of {estimate}',
    { done: doneTasks, logged: formatMinutes(logged), estimate: formatMinutes(estimate) },
  )
  return [
    { kind: 'heading', level: 2, step, text: `${step}. ${stepTitle(step)}` },
    {
      kind: 'paragraph',
      tone: 'soft',
      text: tasks === 0 ? translate('No tasks in this step.') : facts,
    },
    ...(own.length === 0
      ? []
      : [
          { kind: 'tasks' as const, tasks: own.map((task) => printTask(task, schedule, hasNotes)) },
        ]),
  ]
}

function printTask(task: Task, { sessions }: Schedule, hasNotes: boolean): PrintedTask {
  const days = new Set(
    sessions.filter(({ taskId }) => taskId === task.id).map((session) => session.date),
  )
  const words = [formatMinutes(task.estimate), daysOf(task, [...days])]
  return {
    isDone: task.doneOn !== null,
    title: task.title,
    facts: [...words, ...(task.optional ? [translate('optional')] : [])].join(', '),
    doneMeans: task.doneMeans,
    notes: hasNotes ? task.notes : '',
  }
}

function daysOf({ doneOn }: Task, days: readonly Day[]): string {
  if (doneOn !== null) return translate('done {day}', { day: formatDay(doneOn) })
  return days.length === 0 ? translate('not planned') : days.map((day) => formatDay(day)).join(', ')
}

function unfittedBlocks({ tasks }: PlanBundle, { unfitted }: Schedule): PrintedBlock[] {
  if (unfitted.length === 0) return []
  const titles = new Map(tasks.map(({ id, title }) => [id, title]))
  return [
    { kind: 'heading', level: 2, text: translate('Without a place in the plan') },
    {
      kind: 'list',
      items: unfitted.map(
        ({ taskId, minutes }) => `${titles.get(taskId) ?? ''}, ${formatMinutes(minutes)}`,
      ),
    },
  ]
}

function parkedBlocks({ plan: { parked = [] } }: PlanBundle): PrintedBlock[] {
  if (parked.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: translate('Parked ideas') },
    { kind: 'list', items: parked },
  ]
}
