import { describe, expect, it } from 'vitest'
import {
  endOfStep,
  neighbourPlace,
  placeBeside,
} from '../../../../renderer/features/edit-plan/task-places'
import { proposeEdited, proposeMoved } from '../../../../renderer/features/edit-plan/task-proposals'
import { toDay } from '#shared/calendar/day'
import { buildBundle } from '../../../support/build-bundle'

/** Steps 1 (tasks 1 to 3) and 2 (task 4); 3 and 4 are empty. */
const bundle = buildBundle().task().task().task().task({ step: 2 }).build()
const { tasks } = bundle
const [first, second, third, fourth] = tasks as [
  (typeof tasks)[0],
  (typeof tasks)[0],
  (typeof tasks)[0],
  (typeof tasks)[0],
]
const today = toDay('2026-11-02')

describe('the place next to a task', () => {
  it('is one up or one down in its step', () => {
    expect(neighbourPlace(tasks, second, -1)).toEqual({ step: 1, place: 0 })
    expect(neighbourPlace(tasks, second, 1)).toEqual({ step: 1, place: 2 })
  })

  it('lies in the next step at the edge of one', () => {
    expect(neighbourPlace(tasks, third, 1)).toEqual({ step: 2, place: 0 })
    expect(neighbourPlace(tasks, fourth, -1)).toEqual({ step: 1, place: 3 })
    expect(neighbourPlace(tasks, fourth, 1)).toEqual({ step: 3, place: 0 })
  })

  it('is missing at the very ends', () => {
    expect(neighbourPlace(tasks, first, -1)).toBeNull()
    expect(neighbourPlace([{ ...first, step: 4 }], { ...first, step: 4 }, 1)).toBeNull()
  })
})

describe('a place to drop a task', () => {
  it('does not count the task itself', () => {
    const target = { id: 'task-3', side: 'after' } as const
    expect(placeBeside(tasks, 'task-1', 1, target)).toEqual({ step: 1, place: 2 })
    expect(placeBeside(tasks, 'task-1', 1, { ...target, side: 'before' }).place).toBe(1)
  })

  it('can be in another step, or its end', () => {
    const target = { id: 'task-4', side: 'before' } as const
    expect(placeBeside(tasks, 'task-1', 2, target)).toEqual({ step: 2, place: 0 })
    expect(endOfStep(tasks, 1)).toEqual({ step: 1, place: 3 })
  })
})

describe('moving a task', () => {
  it('is about the task and those it passes, so that a small move needs no preview', () => {
    const proposal = proposeMoved(bundle, 'task-1', 1, 1, today)
    expect(proposal?.after.tasks.map(({ id }) => id)).toEqual([
      'task-2',
      'task-1',
      'task-3',
      'task-4',
    ])
    expect(new Set(proposal?.about)).toEqual(new Set(['task-1', 'task-2']))
    expect(proposal?.label).toBe('Reorder "Task task-1"')
  })

  it('is nothing when the task is there already', () => {
    expect(proposeMoved(bundle, 'task-1', 1, 0, today)).toBeNull()
  })

  it('names the step it goes to', () => {
    const proposal = proposeMoved(bundle, 'task-3', 2, 0, today)
    expect(proposal?.label).toBe('Move "Task task-3" to step 2, backend')
    expect(proposal?.after.tasks[2]).toMatchObject({ id: 'task-3', step: 2 })
  })
})

describe('editing a task', () => {
  const missedDay = toDay('2026-11-17')
  const { id: _id, doneOn: _doneOn, ...draft } = first

  it('plans nothing again when only words change', () => {
    const { after } = proposeEdited(bundle, first, { ...draft, title: 'New words' }, missedDay)
    expect(after.plan).toBe(bundle.plan)
    expect(after.tasks[0]?.title).toBe('New words')
  })

  it('plans again when minutes change, and moves to the end of another step', () => {
    const { after } = proposeEdited(bundle, first, { ...draft, step: 2, estimate: 30 }, missedDay)
    expect(after.plan.replannedOn).toBe(missedDay)
    expect(after.tasks.at(-1)).toMatchObject({ id: 'task-1', step: 2, estimate: 30 })
  })
})
