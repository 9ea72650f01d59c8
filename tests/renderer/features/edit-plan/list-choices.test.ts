import { describe, expect, it } from 'vitest'
import { listChoices, shownAtOnce } from '../../../../renderer/features/edit-plan/list-choices'
import { buildBundle } from '../../../support/build-bundle'

function tasks(count: number) {
  return Array.from({ length: count }).reduce<ReturnType<typeof buildBundle>>(
    (builder) => builder.task(),
    buildBundle(),
  )
}

describe('the tasks offered to wait for', () => {
  it('are all of them, in their order, while they can be looked through', () => {
    const few = tasks(shownAtOnce).build().tasks
    expect(listChoices(few, ['task-9'], 'ignored')).toBe(few)
  })

  it('are found by their words when there are many, the chosen ones first', () => {
    const many = tasks(200).build().tasks
    expect(
      listChoices(many, ['task-199'], '')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['task-199', 'task-1'])
    expect(listChoices(many, [], '')).toHaveLength(shownAtOnce)
    expect(listChoices(many, [], 'TASK-123').map(({ id }) => id)).toEqual(['task-123'])
  })
})
