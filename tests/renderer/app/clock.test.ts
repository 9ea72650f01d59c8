import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { now, useToday } from '../../../renderer/app/clock'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const late = new Date(2026, 10, 18, 3, 59, 45)
const early = new Date(2026, 10, 18, 4, 0)

function open() {
  vi.setSystemTime(late)
  const { result, unmount } = renderHook(useToday)
  return { today: () => result.current, unmount }
}

it('reads the time of this machine', () => {
  vi.setSystemTime(late)
  expect(now()).toBe(late.getTime())
})

it('lets a late night belong to the day before', () => {
  expect(open().today()).toBe('2026-11-17')
})

it('moves on to the next day by itself', () => {
  const { today } = open()
  act(() => void vi.advanceTimersByTime(30_000))
  expect(today()).toBe('2026-11-18')
})

it.each([
  ['gets the focus', window, 'focus'],
  ['is seen again', document, 'visibilitychange'],
] as const)('looks at once when the window %s', (_words, target, type) => {
  const { today } = open()
  vi.setSystemTime(early)
  expect(today()).toBe('2026-11-17')
  act(() => void target.dispatchEvent(new Event(type)))
  expect(today()).toBe('2026-11-18')
})

it('leaves no clock running behind', () => {
  const { unmount } = open()
  expect(vi.getTimerCount()).toBe(1)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
