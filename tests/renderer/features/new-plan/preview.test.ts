import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { ideas } from '#shared/template/ideas'
import { bundleFromDraft } from '../../../../renderer/features/new-plan/bundle-from-draft'
import { type Draft, newDraft } from '../../../../renderer/features/new-plan/draft'
import { editDraft } from '../../../../renderer/features/new-plan/edit-draft'
import { previewOf } from '../../../../renderer/features/new-plan/preview'
import { remedyEdit } from '../../../../renderer/features/new-plan/remedy-edit'

const draft = newDraft(toDay('2026-11-18'))
const optional = previewOf(draft)
  .tasks.filter(({ task }) => task.optional)
  .map(({ position }) => position)

const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record({
    idea: fc.constantFrom(...ideas.map(({ id }) => id)),
    dayCount: fc.integer({ min: 7, max: 42 }),
    weekly: fc.array(fc.constantFrom(0, 20, 45, 90, 120), { minLength: 7, maxLength: 7 }),
    spread: fc.constantFrom('steady' as const, 'early' as const),
    leftOut: fc.subarray(optional),
  })
  .map(({ leftOut, ...rest }) =>
    editDraft({ ...draft, ...rest }, { kind: 'leave-out', positions: leftOut }),
  )

describe('the preview', () => {
  it('of the defaults fits and uses all four steps', () => {
    const { schedule, milestones, unfitted, needed, available } = previewOf(draft)
    expect(schedule.unfitted).toEqual([])
    expect(unfitted).toBe(0)
    expect(available).toBeGreaterThanOrEqual(needed)
    expect(milestones.every(({ finish }) => finish !== null)).toBe(true)
  })

  it('shows exactly the plan that is created, but for the ids', () => {
    fc.assert(
      fc.property(arbitraryDraft, (drafted) => {
        let count = 0
        const created = bundleFromDraft(drafted, () => `preview-${count++}`, 0).bundle
        expect(previewOf(drafted).bundle).toEqual(created)
      }),
      { numRuns: 20 },
    )
  })

  it('offers remedies that make everything fit, each with one press', () => {
    fc.assert(
      fc.property(arbitraryDraft, (drafted) => {
        const { schedule, tasks } = previewOf(drafted)
        for (const remedy of schedule.remedies) {
          const mended = editDraft(drafted, remedyEdit(remedy, drafted, tasks))
          expect(previewOf(mended).unfitted).toBe(0)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is drawn for a week without minutes and for an empty title', () => {
    const { unfitted, needed, bundle } = previewOf({
      ...draft,
      title: '',
      weekly: [0, 0, 0, 0, 0, 0, 0],
    })
    expect(unfitted).toBe(needed)
    expect(bundle.plan.title).not.toBe('')
  })
})

describe('the plan of a draft', () => {
  it('carries titles and minutes as they were changed', () => {
    const changed = editDraft(draft, {
      kind: 'edit-task',
      position: 0,
      edit: { title: ' Think ', estimate: 20 },
    })
    expect(previewOf(changed).bundle.tasks[0]).toMatchObject({ title: 'Think', estimate: 20 })
  })

  it('gives a task back its own title when it is emptied', () => {
    const emptied = editDraft(draft, { kind: 'edit-task', position: 0, edit: { title: ' ' } })
    expect(previewOf(emptied).bundle.tasks).toEqual(previewOf(draft).bundle.tasks)
  })

  it('leaves out only what is optional, and waits for nothing that is not in it', () => {
    const positions = previewOf(draft).tasks.map(({ position }) => position)
    const { tasks } = previewOf(editDraft(draft, { kind: 'leave-out', positions })).bundle
    const ids = new Set(tasks.map(({ id }) => id))
    expect(tasks.some((task) => task.optional)).toBe(false)
    expect(tasks).toHaveLength(positions.length - optional.length)
    expect(tasks.flatMap(({ dependsOn }) => dependsOn).every((id) => ids.has(id))).toBe(true)
  })
})
