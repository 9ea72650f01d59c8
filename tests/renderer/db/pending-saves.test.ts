import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { flushPendingSaves, usePendingSave } from '../../../renderer/db/pending-saves'

afterEach(cleanup)

const saving = (work: () => Promise<void> = () => Promise.resolve()) =>
  vi.fn<() => Promise<void>>(work)

it('stores what every component on screen holds, and waits for all of it', async () => {
  let finish = () => {}
  const slow = saving(() => new Promise((resolve) => (finish = resolve)))
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

it('asks the newest way to store, and nobody who has left', async () => {
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
  await flushPendingSaves()
  expect(after).toHaveBeenCalledOnce()
})
