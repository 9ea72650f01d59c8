import type { ImportChange } from '#shared/export/import-diff/import-change'
import { countNoun } from '#shared/wording/count-noun'
import { listWords } from '#shared/wording/list-words'

/**
 * What was taken over, in a few words.
 *
 * @param changes at least one
 * @returns such as `2 tasks checked off and 1 reflection changed`
 */
export function describeTaken(changes: readonly ImportChange[]): string {
  const groups = new Map<string, Set<string>>()
  for (const change of changes) {
    const group = groupOf(change)
    const records = groups.get(group) ?? new Set()
    groups.set(group, records.add(change.id.split(' ', 2).join(' ')))
  }
  return listWords(
    [...groups].map(([group, records]) => {
      const [noun = '', ...deed] = group.split(' ')
      return [countNoun(records.size, noun), ...deed].join(' ')
    }),
  )
}

function groupOf({ id, kind, text }: ImportChange): string {
  const noun = id.startsWith('task ') ? 'task' : id.startsWith('reflection ') ? 'reflection' : ''
  if (noun === '') return 'change to the plan'
  if (id.endsWith(' doneOn') && text.startsWith('Check off')) return 'task checked off'
  return `${noun} ${kind === 'add' ? 'added' : 'changed'}`
}
