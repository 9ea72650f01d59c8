import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { flushPendingSaves, usePendingSave } from '../../../renderer/db/pending-saves'

afterEach(cleanup)

const saving = (work: () => Promise<void> = () => Promise.resolve()) =>
  vi.fn<() => Promise<void>>(work)

it('stores what every component on screen holds, and waits for all of it', async () => {
  let finish = () => {}
  const slow = saving()
  slow.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)))
  const quick = saving()
  renderHook(() => usePendingSave(slow))
  renderHook(() => usePendingSave(quick))

  let isStored = false
  const flushed = flushPendingSaves().then(() => (isStored = true))
  await Promise.resolve()
  expect(quick).toHaveBeenCalledOnce()
  expect(isStored).toBe(false)
  finish()
  await flushed
  expect(isStored).toBe(true)
})

it('asks the newest way to store, once more when it leaves, and then no longer', async () => {
  const before = saving()
  const after = saving()
  const { rerender, unmount } = renderHook(({ save }) => usePendingSave(save), {
    initialProps: { save: before },
  })
  rerender({ save: after })
  await flushPendingSaves()
  expect(before).not.toHaveBeenCalled()
  expect(after).toHaveBeenCalledOnce()

  unmount()
  expect(after).toHaveBeenCalledTimes(2)
  await Promise.resolve()
  await flushPendingSaves()
  expect(after).toHaveBeenCalledTimes(2)
})

it('goes on asking who has left until everything is stored', async () => {
  let isFull = true
  const save = saving(() =>
    isFull ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(),
  )
  const { unmount } = renderHook(() => usePendingSave(save))
  unmount()
  await expect(flushPendingSaves()).rejects.toThrow('The disk is full.')

  isFull = false
  await flushPendingSaves()
  expect(save).toHaveBeenCalledTimes(3)
})
