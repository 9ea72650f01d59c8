import type { Task } from '#shared/model/task'
import type { TaskLane } from '#shared/timeline/step-lanes'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'

/**
 * What a task waits for and what waits for it.
 *
 * @example 'Waits for “Create the table” (done). “Draw the form” waits for it.'
 */
export function describeDependencies({ waitsFor, holdsUp }: TaskLane): string {
  const parts = []
  if (waitsFor.length > 0) parts.push(`Waits for ${nameTasks(waitsFor)}.`)
  if (holdsUp.length > 0) {
    parts.push(`${nameTasks(holdsUp)} ${holdsUp.length === 1 ? 'waits' : 'wait'} for it.`)
  }
  return parts.length > 0 ? parts.join(' ') : 'Waits for no other task.'
}

/** More names than these are only counted: they have to fit into a line. */
const mostNames = 3

function nameTasks(tasks: readonly Task[]): string {
  const named = tasks
    .slice(0, mostNames)
    .map(({ title, doneOn }) => `“${title}”${doneOn === null ? '' : ' (done)'}`)
  const more = tasks.length - named.length
  return listWords(more > 0 ? [...named, countNoun(more, 'more task')] : named)
}
