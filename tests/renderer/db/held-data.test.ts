import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { buildBundle } from '../../support/build-bundle'
import {
  applyChange,
  type Edit,
  patch,
  put,
  redo,
  remove,
  undo,
} from '../../../renderer/db/apply-change'
import { readAppData } from '../../../renderer/db/app-data'
import { readPlanBundle } from '../../../renderer/db/plan-bundle'

freshDatabase()

const bundle = buildBundle()
  .task({ title: 'Sketch the data' })
  .task({ title: 'Create the table' })
  .pin({ taskId: 'task-1', date: '2026-11-05' })
  .log({ taskId: 'task-1', minutes: 30 })
  .reflection({ text: 'It answered 201' })
  .build()

const planId = bundle.plan.id

/** What a user may do to the plan: correct, add, take away, of every table. */
const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom('task-1', 'task-2', 'task-gone'), fc.constantFrom('Other words', 'x'))
    .map(([id, title]) => patch('tasks', id, { title })),
  fc
    .tuple(fc.constantFrom('task-2', 'task-3'), fc.integer({ min: 0, max: 5 }))
    .map(([id, position]) => put('tasks', id, { ...bundle.tasks[0]!, id, planId, position })),
  fc
    .tuple(fc.constantFrom('log-1', 'log-2', 'a-log'), fc.integer({ min: 1, max: 90 }))
    .map(([id, minutes]) => put('logs', id, { ...bundle.logs[0]!, id, minutes, planId })),
  fc.constantFrom('log-1', 'log-2').map((id) => remove('logs', id)),
  fc.constant(remove('pins', ['task-1', '2026-11-05'])),
  fc
    .integer({ min: 5, max: 60 })
    .map((minutes) =>
      put('pins', ['task-1', '2026-11-05'], { ...bundle.pins[0]!, minutes, planId }),
    ),
  fc.string().map((text) => patch('reflections', 'reflection-1', { text })),
  fc.constantFrom('A', 'B').map((title) => patch('plans', planId, { title })),
  fc.constant(put('logs', 'elsewhere', { ...bundle.logs[0]!, id: 'elsewhere', planId: 'other' })),
)

const arbitraryAct = fc.oneof(
  fc
    .array(arbitraryEdit, { minLength: 1, maxLength: 3 })
    .map((edits) => () => applyChange('Change', edits)),
  fc.constant(undo),
  fc.constant(redo),
)

describe('the data of the app, read after a change', () => {
  it('is what reading all of it gives', async () => {
    await storeBundle(bundle)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(arbitraryAct, fc.boolean())), async (acts) => {
        for (const [act, isRead] of acts) {
          await act()
          if (isRead) await readAppData(null)
        }
        const data = await readAppData(null)
        expect(data.bundle).toEqual(await readPlanBundle(planId))
      }),
      { numRuns: 40 },
    )
  })

  it('has the lists that did not change as they were, and the rows too', async () => {
    await storeBundle(bundle)
    const before = (await readAppData(null)).bundle!
    await applyChange('Check off', [patch('tasks', 'task-1', { title: 'Done' })])
    const after = (await readAppData(null)).bundle!

    expect(after.reflections).toBe(before.reflections)
    expect(after.logs).toBe(before.logs)
    expect(after.tasks[1]).toBe(before.tasks[1])
    expect(after.tasks[0]!.title).toBe('Done')
  })

  it('shows another plan when the one on screen is gone', async () => {
    await storeBundle(bundle)
    const other = { ...bundle.plan, id: 'other', title: 'Another', createdAt: 5 }
    await applyChange('Add a plan', [put('plans', 'other', other)])
    expect((await readAppData(planId)).bundle?.plan.id).toBe(planId)
    await applyChange('Delete it', [remove('plans', planId)])

    expect((await readAppData(planId)).bundle?.plan.title).toBe('Another')
  })

  it('knows nothing of a database that was there before', async () => {
    await storeBundle(bundle)
    await applyChange('Rename', [patch('plans', planId, { title: 'Renamed' })])
    expect((await readAppData(null)).bundle?.plan.title).toBe('Renamed')
  })
})
