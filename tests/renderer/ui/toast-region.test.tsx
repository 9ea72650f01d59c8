import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hideToast, showToast } from '../../../renderer/ui/toast'
import { ToastRegion } from '../../../renderer/ui/toast-region'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  act(hideToast)
  cleanup()
  vi.useRealTimers()
})

describe('the toast', () => {
  it('is said in a region that was there before, and goes after 6 seconds', () => {
    render(<ToastRegion />)
    const region = screen.getByRole('status')
    act(() => showToast({ message: 'Moved to Sat 21 Nov' }))
    expect(region.textContent).toContain('Moved to Sat 21 Nov')
    wait(5999)
    expect(region.textContent).not.toBe('')
    wait(1)
    expect(region.textContent).toBe('')
  })

  it('waits while it is pointed at', () => {
    render(<ToastRegion />)
    act(() => showToast({ message: 'Moved' }))
    fireEvent.mouseEnter(card())
    wait(60_000)
    expect(screen.getByText('Moved')).toBeTruthy()
    fireEvent.mouseLeave(card())
    wait(6000)
    expect(screen.queryByText('Moved')).toBeNull()
  })

  it('waits while it holds the focus, and gives it back', () => {
    render(
      <>
        <button>Before</button>
        <ToastRegion />
      </>,
    )
    const before = screen.getByRole('button', { name: 'Before' })
    before.focus()
    act(() => showToast({ message: 'Moved' }))
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus())
    wait(60_000)
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('Moved')).toBeNull()
    expect(document.activeElement).toBe(before)
  })

  it('shows one message at a time, with its own 6 seconds', () => {
    render(<ToastRegion />)
    act(() => showToast({ message: 'First' }))
    wait(4000)
    act(() => showToast({ message: 'Second' }))
    expect(screen.queryByText('First')).toBeNull()
    wait(5000)
    expect(screen.getByText('Second')).toBeTruthy()
  })

  it('runs its action once and closes', () => {
    const onPress = vi.fn<() => void>()
    render(<ToastRegion />)
    act(() =>
      showToast({ message: 'Moved', action: { label: 'Undo', shortcut: 'Ctrl Z', onPress } }),
    )
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
    expect(onPress).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

function card() {
  return screen.getByRole('status').firstElementChild as Element
}

function wait(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}
