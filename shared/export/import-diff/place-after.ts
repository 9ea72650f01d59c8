import type { Task } from '#shared/model/task'

/**
 * The place of a task in its step that a document gives it: behind the nearest task before it in the
 * document that the step has.
 *
 * @param tasks of the plan, the task itself may be among them
 * @param inFile the tasks in the order of the document
 * @returns position among the other tasks of the step, 0 for the first
 */
export function placeAfter(tasks: readonly Task[], task: Task, inFile: readonly Task[]): number {
  const ofStep = tasks.filter(({ id, step }) => step === task.step && id !== task.id)
  const places = new Map(ofStep.map(({ id }, place) => [id, place]))
  const before = inFile
    .slice(
      0,
      inFile.findIndex(({ id }) => id === task.id),
    )
    .findLast(({ id, step }) => step === task.step && places.has(id))
  return before === undefined ? 0 : (places.get(before.id) ?? 0) + 1
}
