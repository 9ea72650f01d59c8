import type { ListedChange } from '#shared/export/import-diff/import-change'
import { translateCount } from '#shared/language/translate'
import { listWords } from '#shared/wording/list-words'

/**
 * What was taken over, in a few words.
 *
 * @param changes at least one
 * @returns such as `2 tasks checked off and 1 reflection changed`
 */
export function describeTaken(changes: readonly ListedChange[]): string {
  const groups = new Map<Group, Set<string>>()
  for (const change of changes) {
    const group = groupOf(change)
    const records = groups.get(group) ?? new Set()
    groups.set(group, records.add(change.id.split(' ', 2).join(' ')))
  }
  return listWords([...groups].map(([group, records]) => words[group](records.size)))
}

type Group = keyof typeof words

const words = {
  plan: (count: number) =>
    translateCount(count, '{count} change to the plan', '{count} changes to the plan'),
  checkedOff: (count: number) =>
    translateCount(count, '{count} task checked off', '{count} tasks checked off'),
  taskAdded: (count: number) => translateCount(count, '{count} task added', '{count} tasks added'),
  taskChanged: (count: number) =>
    translateCount(count, '{count} task changed', '{count} tasks changed'),
  reflectionAdded: (count: number) =>
    translateCount(count, '{count} reflection added', '{count} reflections added'),
  reflectionChanged: (count: number) =>
    translateCount(count, '{count} reflection changed', '{count} reflections changed'),
}

function groupOf({ id, kind, checksOff }: ListedChange): Group {
  if (id.startsWith('reflection ')) return kind === 'add' ? 'reflectionAdded' : 'reflectionChanged'
  if (!id.startsWith('task ')) return 'plan'
  if (checksOff) return 'checkedOff'
  return kind === 'add' ? 'taskAdded' : 'taskChanged'
}
