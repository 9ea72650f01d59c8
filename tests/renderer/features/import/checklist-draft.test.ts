import { expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { readChecklist } from '#shared/export/import/read-checklist'
import {
  draftOf,
  takenItems,
  withTasksOf,
} from '../../../../renderer/features/import/checklist/checklist-draft'
import { buildBundle } from '../../../support/build-bundle'

const today = toDay('2026-11-10')
const list = `- [ ] Draw the schema (30 min)
- [x] Pick a database

## The front end
- A page that lists

## Polish
- Errors
`

it('takes what is open, and guesses the step from the heading', () => {
  const taken = takenItems(draftOf(readChecklist(list)))
  expect(taken.map(({ title, step }) => [title, step])).toEqual([
    ['Draw the schema', 2],
    ['A page that lists', 3],
    ['Errors', 4],
  ])
})

it('makes tasks at the end of their steps, with the estimate for those without one', () => {
  let count = 0
  const draft = draftOf(readChecklist(list))
  const [first, ...groups] = draft.groups
  const chosen = {
    estimate: 60,
    groups: [
      { ...first!, items: first!.items.map((item) => ({ ...item, isTaken: true })) },
      groups[0]!,
      { ...groups[1]!, step: 'none' as const },
    ],
  }
  const bundle = buildBundle().task({ step: 2 }).task({ step: 4 }).build()
  const { after, ids } = withTasksOf(bundle, chosen, () => `made-${(count += 1)}`, today)
  expect(ids).toEqual(['made-1', 'made-2', 'made-3'])
  expect(after.tasks.map(({ id, step, estimate, doneOn }) => [id, step, estimate, doneOn])).toEqual(
    [
      ['task-1', 2, 60, null],
      ['made-1', 2, 30, null],
      ['made-2', 2, 60, today],
      ['made-3', 3, 60, null],
      ['task-2', 4, 60, null],
    ],
  )
})
