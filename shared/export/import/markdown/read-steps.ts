import type { RootContent } from 'mdast'
import type { Day } from '#shared/calendar/day'
import type { OpenDocument, Section } from '#shared/export/import/markdown/open-document'
import { readLine } from '#shared/export/import/markdown/read-line'
import type { FindTask } from '#shared/export/import/markdown/read-sessions'
import { readTasks, type ReadTask } from '#shared/export/import/markdown/read-task'
import type { UnsaidField } from '#shared/export/import/markdown/unsaid-field'
import { withOwnIds } from '#shared/export/import/markdown/with-own-ids'
import type { Step } from '#shared/model/step'
import type { Task } from '#shared/model/task'

/** The tasks of all steps, in the order of the document. */
export interface ReadSteps {
  readonly tasks: readonly Task[]
  readonly unsaidOfTasks: readonly UnsaidField[]
  readonly findTask: FindTask
}

/**
 * Reads the tasks below the headings of the four steps.
 *
 * @param guessedDay for a task that is checked off without a day
 */
export function readSteps(
  sections: readonly Section[],
  document: OpenDocument,
  guessedDay: Day,
): ReadSteps {
  const read = sections.flatMap((section) => {
    const step = Number(/^step ([1-4])\b/i.exec(section.title)?.[1] ?? 0)
    if (step === 0) return []
    document.notes.understand(section.heading)
    return section.blocks.flatMap((block) => readBlock(block, step as Step, document, guessedDay))
  })
  const named = withOwnIds(read.map(({ task }) => task))
  const findTask = taskFinder(named)
  const unsaidOfTasks: UnsaidField[] = []
  const tasks = named.map((task, index) => {
    const { unsaid = [], waitsFor = null } = read[index] ?? {}
    const dependsOn = waitsFor && idsIn(waitsFor.text, named)
    const isUnknown = waitsFor !== null && dependsOn === null
    if (isUnknown) document.notes.leave(waitsFor.line, `Waits for: ${waitsFor.text}`)
    const fields = isUnknown ? [...unsaid, 'dependsOn'] : unsaid
    unsaidOfTasks.push(...fields.map((field) => ({ id: task.id, field })))
    return dependsOn === null ? task : { ...task, dependsOn }
  })
  return { tasks: tasks.toSorted((a, b) => a.step - b.step), unsaidOfTasks, findTask }
}

function readBlock(
  block: RootContent,
  step: Step,
  document: OpenDocument,
  guessedDay: Day,
): ReadTask[] {
  if (block.type === 'list') {
    return block.children.flatMap((item) => readTasks(item, step, document, guessedDay))
  }
  if (block.type === 'paragraph' && readLine(block, document.source).text === noTasks) {
    document.notes.understand(block)
  }
  return []
}

const noTasks = 'No tasks in this step.'

/** By the whole title; null when no task or more than one has it. */
function taskFinder(tasks: readonly Task[]): FindTask {
  const ids = new Map<string, string | null>()
  for (const { id, title } of tasks) ids.set(title.trim(), ids.has(title.trim()) ? null : id)
  return (title) => ids.get(title.trim()) ?? null
}

/** The ids of titles with commas between them, also where a title has commas; null when one is no task. */
function idsIn(
  text: string,
  tasks: readonly Task[],
  hopeless = new Set<string>(),
): string[] | null {
  for (const { id, title } of tasks) {
    if (text === title) return [id]
    const rest = text.startsWith(`${title}, `) ? text.slice(title.length + 2) : null
    if (rest === null || hopeless.has(rest)) continue
    const others = idsIn(rest, tasks, hopeless)
    if (others) return [id, ...others]
    hopeless.add(rest)
  }
  return null
}
