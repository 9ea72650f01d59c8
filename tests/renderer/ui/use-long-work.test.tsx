import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLongWork } from '../../../renderer/ui/use-long-work'
import { WorkNote } from '../../../renderer/ui/work-note'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const onFail = vi.fn<(error: unknown) => void>()
let signal: AbortSignal | undefined

function Page() {
  const { isBusy, start, cancel } = useLongWork()
  const wait = (given: AbortSignal) => {
    signal = given
    return new Promise((_, reject) => {
      given.addEventListener('abort', () => reject(new Error('called off')))
    })
  }
  return (
    <>
      <button type="button" onClick={() => start(wait, onFail)}>
        Begin
      </button>
      <button type="button" onClick={() => start(() => Promise.reject(new Error('No')), onFail)}>
        Fail
      </button>
      {isBusy && <WorkNote onCancel={cancel}>The file is being written.</WorkNote>}
    </>
  )
}

const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))

describe('something long', () => {
  it('is told once it takes noticeably long, and can be stopped', async () => {
    vi.useFakeTimers()
    render(<Page />)
    await press('Begin')
    expect(screen.queryByRole('progressbar')).toBeNull()
    await act(async () => vi.advanceTimersByTime(400))
    expect(screen.queryByRole('progressbar', { name: 'The file is being written.' })).not.toBeNull()
    await press('Stop')
    expect(signal?.aborted).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(onFail).not.toHaveBeenCalled()
  })

  it('can begin again after it was stopped or has failed', async () => {
    vi.useFakeTimers()
    render(<Page />)
    await press('Fail')
    expect(onFail).toHaveBeenCalledOnce()
    await press('Begin')
    await act(async () => vi.advanceTimersByTime(400))
    await press('Stop')
    await press('Begin')
    expect(signal?.aborted).toBe(false)
  })

  it('is called off by leaving the screen', async () => {
    const { unmount } = render(<Page />)
    await press('Begin')
    unmount()
    expect(signal?.aborted).toBe(true)
  })
})
