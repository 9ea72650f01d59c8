import { freshDatabase, storeBundle } from '../../support/fresh-database'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '#shared/calendar/day'
import { undo } from '../../../renderer/db/apply-change'
import { readStart } from '../../../renderer/db/app-data'
import { database } from '../../../renderer/db/database'
import { useHistoryLabels } from '../../../renderer/db/history'
import { guardSeq } from '../../../renderer/db/known-seq'
import { newId } from '../../../renderer/db/new-id'
import { readPlanBundle, useAppData } from '../../../renderer/db/plan-bundle'
import { setTaskDone } from '../../../renderer/db/tasks'
import { buildBundle, type BundleBuilder } from '../../support/build-bundle'

freshDatabase()
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  guardSeq(null)
})

/** Something of everything, in the order in which it is given back. */
const full = (id: string, prefix = ''): BundleBuilder =>
  buildBundle()
    .plan({ id, title: `Plan ${id}` })
    .task({ id: `${prefix}z`, step: 1 })
    .task({ id: `${prefix}a`, step: 2, dependsOn: [`${prefix}z`], notes: '**SQL**' })
    .pin({ taskId: `${prefix}z`, date: '2026-11-03' })
    .pin({ taskId: `${prefix}a`, date: '2026-11-04' })
    .log({ id: `${prefix}log-9`, taskId: `${prefix}z`, date: '2026-11-03' })
    .log({ id: `${prefix}log-1`, taskId: `${prefix}z`, date: '2026-11-05' })
    .log({ id: `${prefix}log-2`, taskId: `${prefix}a`, date: '2026-11-05' })
    .reflection({ id: `${prefix}r`, date: '2026-11-03', tags: ['sql'], answers: { any: 'Yes' } })
    .rating({ id: `${prefix}v`, step: 1, value: 4, date: '2026-11-03', note: 'Fine' })
    .posting({ id: `${prefix}p`, title: 'Backend developer', text: 'API design' })

describe('the bundle of a plan', () => {
  it('holds everything of its plan in order, and nothing else', async () => {
    await storeBundle(full('plan-2', 'other-').build())
    await storeBundle(full('plan-1').build())
    expect(await readPlanBundle('plan-1')).toEqual(full('plan-1').build())
    expect(await readPlanBundle('plan-2')).toEqual(full('plan-2', 'other-').build())
  })

  it('does not exist for a plan that does not', async () => {
    expect(await readPlanBundle('plan-1')).toBeNull()
    await storeBundle(full('plan-1').build())
    expect(await readPlanBundle('plan-2')).toBeNull()
  })
})

describe('the data of the app', () => {
  it('has plans, newest first, and shows the newest unless another is chosen', async () => {
    await storeBundle(full('old', 'o-').plan({ createdAt: 1 }).build())
    await storeBundle(full('new', 'n-').plan({ createdAt: 2 }).build())
    const { result, rerender } = renderHook(({ id }) => useAppData(id), {
      initialProps: { id: null as string | null },
    })
    expect(result.current).toBeUndefined()
    await waitFor(() => expect(result.current?.bundle?.plan.id).toBe('new'))
    expect(result.current?.plans.map(({ id }) => id)).toEqual(['new', 'old'])

    rerender({ id: 'old' })
    await waitFor(() => expect(result.current?.bundle?.plan.id).toBe('old'))
    rerender({ id: 'gone' })
    await waitFor(() => expect(result.current?.bundle?.plan.id).toBe('new'))
  })

  it('is empty before the first plan', async () => {
    const { result } = renderHook(() => useAppData(null))
    await waitFor(() => expect(result.current).toEqual({ plans: [], bundle: null, seq: 0 }))
  })

  it('is there at once when the start has read it, and needs no database for what changes then', async () => {
    await storeBundle(full('old', 'o-').plan({ createdAt: 1 }).build())
    const bundle = full('plan-1').plan({ createdAt: 2 }).build()
    await storeBundle(bundle)
    await readStart('old')
    guardSeq(0)
    const { result, rerender } = renderHook(({ id }) => useAppData(id), {
      initialProps: { id: 'old' },
    })
    expect(result.current?.bundle?.plan.id).toBe('old')
    rerender({ id: 'plan-1' })
    await waitFor(() => expect(result.current?.bundle).toEqual(bundle))

    const before = result.current?.bundle
    const transactions = vi.spyOn(database, 'transaction')
    await act(() => setTaskDone(bundle.tasks[0]!, toDay('2026-11-03')))
    expect(transactions.mock.calls.map(([mode]) => mode)).not.toContain('r')
    expect(result.current?.seq).toBe(1)
    expect(result.current?.bundle?.tasks[0]?.doneOn).toBe('2026-11-03')
    expect(result.current?.bundle?.logs).toBe(before?.logs)
  })

  it('follows every change and says which one it was read after', async () => {
    const bundle = full('plan-1').build()
    await storeBundle(bundle)
    const { result } = renderHook(() => ({ data: useAppData(null), labels: useHistoryLabels() }))
    await waitFor(() => expect(result.current.data?.seq).toBe(0))
    expect(result.current.labels).toEqual({ undo: null, redo: null })

    const { id, title } = bundle.tasks[0]!
    await act(() => setTaskDone(bundle.tasks[0]!, toDay('2026-11-03')))
    await waitFor(() => expect(result.current.data?.seq).toBe(1))
    expect(result.current.data?.bundle?.tasks.find((task) => task.id === id)?.doneOn).toBe(
      '2026-11-03',
    )
    await waitFor(() =>
      expect(result.current.labels).toEqual({ undo: `Check off "${title}"`, redo: null }),
    )

    await act(() => undo())
    await waitFor(() => expect(result.current.data?.seq).toBe(2))
    expect(result.current.data?.bundle).toEqual(bundle)
    await waitFor(() =>
      expect(result.current.labels).toEqual({ undo: null, redo: `Check off "${title}"` }),
    )
  })
})

describe('ids', () => {
  it('rise in the order they are made, so that rows come back in it', async () => {
    const ids = Array.from({ length: 500 }, newId)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(500)
    await database.logs.bulkPut(ids.map((id) => ({ ...log, id })))
    expect((await database.logs.toArray()).map(({ id }) => id)).toEqual(ids)
  })
})

const log = { planId: 'plan-1', taskId: 'task-1', date: toDay('2026-11-03'), minutes: 5 }
