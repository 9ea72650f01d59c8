import { fakeDesktop } from '../../support/fake-desktop'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { currentTrouble, onTrouble, watch } from '../../../renderer/db/trouble'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

function request() {
  let settle = () => {}
  const done = new Promise<void>((resolve) => (settle = resolve))
  return { done, settle }
}

it('a request that is answered in time is nobody’s trouble', async () => {
  const { done, settle } = request()
  void watch(done)
  await vi.advanceTimersByTimeAsync(4_900)
  settle()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(currentTrouble()).toBeNull()
})

it('a request that is not answered in five seconds is told, until it is answered after all', async () => {
  const heard = vi.fn<() => void>()
  const stop = onTrouble(heard)
  const [one, other] = [request(), request()]
  void watch(one.done)
  void watch(other.done)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(currentTrouble()).toBe('silent')
  one.settle()
  await vi.advanceTimersByTimeAsync(1)
  expect(currentTrouble()).toBe('silent')
  other.settle()
  await vi.advanceTimersByTimeAsync(1)
  expect(currentTrouble()).toBeNull()
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
})

it('a request that fails is answered', async () => {
  watch(Promise.reject(new Error('no'))).catch(() => {})
  await vi.advanceTimersByTimeAsync(5_000)
  expect(currentTrouble()).toBeNull()
})

it('a full disk is told within two seconds, and goes away with the request', async () => {
  const past = await fakeDesktop.readPast()
  fakeDesktop.readPast.mockResolvedValue({ ...past, isDiskFull: true })
  const { done, settle } = request()
  void watch(done)
  await vi.advanceTimersByTimeAsync(1_900)
  expect(currentTrouble()).toBe('disk-full')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(currentTrouble()).toBe('disk-full')
  settle()
  await vi.advanceTimersByTimeAsync(1)
  expect(currentTrouble()).toBeNull()
})
