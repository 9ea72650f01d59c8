import type { ListItem, Paragraph } from 'mdast'
import type { Day } from '#shared/calendar/day'
import type { OpenDocument } from '#shared/export/import/markdown/open-document'
import { durationPattern, readDuration } from '#shared/export/import/markdown/read-duration'
import { readDay } from '#shared/export/import/markdown/read-day'
import { readEstimate } from '#shared/export/import/markdown/read-estimate'
import { markerOf, readLine, type Line } from '#shared/export/import/markdown/read-line'
import { readObsidianMetadata } from '#shared/export/import/markdown/read-obsidian-metadata'
import { readTaskDetails, type TaskDetails } from '#shared/export/import/markdown/read-task-details'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { newTask } from '#shared/planning/new-task'

/** A task as a document has it. */
export interface ReadTask {
  readonly task: Task
  /** Fields the document does not say; those of the task are only guesses. */
  readonly unsaid: readonly (keyof Task)[]
  /** Titles it waits for, where the document names no ids; to be looked up when all tasks are read. */
  readonly waitsFor: TaskDetails['waitsFor']
}

/**
 * Reads the item of a task, and the tasks somebody has put below it.
 *
 * @param guessedDay for a task that is checked off without a day
 * @returns none when the item is no task
 */
export function readTasks(
  item: ListItem,
  step: Step,
  document: OpenDocument,
  guessedDay: Day,
): ReadTask[] {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const line = readLine(first, document.source)
  const isTask = typeof item.checked === 'boolean' || /^\[.\] /.test(line.text)
  if (!isTask && !markerOf(line, 'task') && !readObsidianMetadata(line.text).isPresent) return []
  const details = readTaskDetails(item, document)
  return [
    readTask(item, first, line, step, details, document, guessedDay),
    ...details.nested.flatMap((inner) => readTasks(inner, step, document, guessedDay)),
  ]
}

function readTask(
  item: ListItem,
  first: Paragraph,
  line: Line,
  step: Step,
  details: TaskDetails,
  { notes }: OpenDocument,
  guessedDay: Day,
): ReadTask {
  notes.understand(first)
  const metadata = readObsidianMetadata(
    typeof item.checked === 'boolean' ? line.text : line.text.replace(/^\[.\] /, ''),
  )
  for (const field of metadata.foreign) notes.leave(line.number, field)
  const { title, minutes, planned, doneText } = readTitle(metadata.rest)
  const done = metadata.doneOn ?? readDay(doneText)
  if (doneText !== undefined && done === null) notes.leave(line.number, `done ${doneText}`)
  const isDone = item.checked ?? done !== null
  const id = markerOf(line, 'task')?.values[0] ?? metadata.id ?? `new-${line.number}`
  const task: Task = {
    ...newTask(id, step, title),
    ...(minutes !== null && { estimate: minutes }),
    ...details.fields,
    dependsOn: metadata.isPresent ? metadata.dependsOn : details.dependsOn,
    doneOn: isDone ? (done ?? metadata.scheduled ?? planned ?? guessedDay) : null,
  }
  const isUnsaid: Partial<Record<keyof Task, boolean>> = {
    estimate: minutes === null,
    area: details.fields.area === undefined,
    layer: details.fields.layer === undefined,
    doneOn: isDone && done === null,
  }
  const unsaid = (Object.keys(isUnsaid) as (keyof Task)[]).filter((field) => isUnsaid[field])
  return { task, unsaid, waitsFor: metadata.isPresent ? null : details.waitsFor }
}

interface TitleLine {
  readonly title: string
  readonly minutes: number | null
  /** The first day it was planned for, where one is named. */
  readonly planned: Day | null
  /** What stands behind the word done. */
  readonly doneText: string | undefined
}

function readTitle(text: string): TitleLine {
  const [, title, duration, days] = written.exec(text) ?? []
  if (title === undefined || duration === undefined) {
    return { ...readEstimate(text), planned: null, doneText: undefined }
  }
  return {
    title,
    minutes: readDuration(duration),
    planned: readDay(/^planned (\S{10})/.exec(days ?? '')?.[1]),
    doneText: /^done (\S+)/.exec(days ?? '')?.[1],
  }
}

const plannedDay = String.raw`\d{4}-\d{2}-\d{2}(?: \(\d+ min\))?`
const written = new RegExp(
  `^([^]*) · (${durationPattern})(?: · (done \\S+|not planned|planned ${plannedDay}(?:, ${plannedDay})*))? ?$`,
)
