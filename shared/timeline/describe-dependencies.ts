import { translate, translateCount } from '#shared/language/translate'
import type { Task } from '#shared/model/task'
import type { TaskLane } from '#shared/timeline/step-lanes'
import { listWords } from '#shared/wording/list-words'

/**
 * What a task waits for and what waits for it.
 *
 * @example 'Waits for “Create the table” (done). “Draw the form” waits for it.'
 */
export function describeDependencies({ waitsFor, holdsUp }: TaskLane): string {
  const parts = []
  if (waitsFor.length > 0) {
    parts.push(translate('Waits for {tasks}.', { tasks: nameTasks(waitsFor) }))
  }
  if (holdsUp.length > 0) {
    const tasks = nameTasks(holdsUp)
    parts.push(
      holdsUp.length === 1
        ? translate('{task} waits for it.', { task: tasks })
        : translate('{tasks} wait for it.', { tasks }),
    )
  }
  return parts.length > 0 ? parts.join(' ') : translate('Waits for no other task.')
}

/** More names than these are only counted: they have to fit into a line. */
const mostNames = 3

function nameTasks(tasks: readonly Task[]): string {
  const named = tasks
    .slice(0, mostNames)
    .map(({ title, doneOn }) =>
      doneOn === null
        ? translate('“{title}”', { title })
        : translate('“{title}” (done)', { title }),
    )
  const more = tasks.length - named.length
  return listWords(
    more > 0 ? [...named, translateCount(more, '{count} more task', '{count} more tasks')] : named,
  )
}
