import type { Task } from '#shared/model/task'

/** More are not offered at once: one finds them by their words. */
export const shownAtOnce = 60

/**
 * The tasks to choose from: those whose title has the words, as many as can be looked through.
 *
 * @param chosen ids; where not all tasks fit, these come first
 */
export function listChoices(
  tasks: readonly Task[],
  chosen: readonly string[],
  search: string,
): readonly Task[] {
  if (tasks.length <= shownAtOnce) return tasks
  const isChosen = new Set(chosen)
  const wanted = search.trim().toLowerCase()
  const found = tasks.filter(({ title }) => title.toLowerCase().includes(wanted))
  return [
    ...found.filter(({ id }) => isChosen.has(id)),
    ...found.filter(({ id }) => !isChosen.has(id)),
  ].slice(0, shownAtOnce)
}
