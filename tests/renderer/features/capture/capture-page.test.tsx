import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaptureApi } from '#shared/ipc/capture-api'

const capture = vi.hoisted(() => {
  const api = {
    readDraft: vi.fn<CaptureApi['readDraft']>(),
    storeDraft: vi.fn<CaptureApi['storeDraft']>(),
    keepThought: vi.fn<CaptureApi['keepThought']>(),
    closeCapture: vi.fn<CaptureApi['closeCapture']>(),
  }
  Object.assign(window, { capture: api })
  return api
})

import { CapturePage } from '../../../../renderer/features/capture/capture-page'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  capture.readDraft.mockReset().mockResolvedValue('')
  capture.storeDraft.mockReset().mockResolvedValue()
  capture.keepThought.mockReset().mockResolvedValue({ kind: 'kept' })
  capture.closeCapture.mockReset().mockResolvedValue()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A thought for today' })
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (init: object) => fireEvent.keyDown(field(), init)
const state = () => screen.getByRole('status').textContent

async function open(draft = '') {
  capture.readDraft.mockResolvedValue(draft)
  render(<CapturePage />)
  await waitFor(() => expect(field().value).toBe(draft))
}

describe('a thought', () => {
  it.each([{}, { ctrlKey: true }, { metaKey: true }])(
    'is kept with Enter and %j, said to be, and the window closes',
    async (held) => {
      await open()
      expect(document.activeElement).toBe(field())
      type('Why is it slow?')
      press({ key: 'Enter', ...held })
      await waitFor(() => expect(state()).toBe('Kept'))
      expect(capture.keepThought).toHaveBeenCalledExactlyOnceWith('Why is it slow?')
      expect(field().value).toBe('')
      expect(capture.closeCapture).not.toHaveBeenCalled()
      await waitFor(() => expect(capture.closeCapture).toHaveBeenCalledOnce(), { timeout: 3000 })
    },
  )

  it('is not called kept before it is', async () => {
    let answer: (result: { kind: 'kept' }) => void = () => {}
    capture.keepThought.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    await open()
    type('Why')
    press({ key: 'Enter' })
    await waitFor(() => expect(capture.keepThought).toHaveBeenCalledOnce())
    expect(state()).toBe('Keeping…')
    press({ key: 'Enter' })
    await act(async () => answer({ kind: 'kept' }))
    expect(state()).toBe('Kept')
    expect(capture.keepThought).toHaveBeenCalledOnce()
  })

  it('stays when it could not be kept, with the reason', async () => {
    capture.keepThought.mockResolvedValueOnce({ kind: 'failed', reason: 'There is no plan.' })
    await open()
    type('Why')
    press({ key: 'Enter' })
    await waitFor(() => expect(state()).toBe('There is no plan.'))
    expect(field().value).toBe('Why')
    expect(capture.closeCapture).not.toHaveBeenCalled()
    press({ key: 'Enter' })
    await waitFor(() => expect(state()).toBe('Kept'))
  })

  it('stays when the app is not there to take it', async () => {
    capture.keepThought.mockRejectedValueOnce(new Error('gone'))
    await open()
    type('Why')
    press({ key: 'Enter' })
    await waitFor(() => expect(state()).toMatch(/Your words stay here/))
    expect(field().value).toBe('Why')
  })

  it.each([
    ['Shift and Enter, which begin a line', { key: 'Enter', shiftKey: true }],
    ['Enter that ends a word of several keys', { key: 'Enter', isComposing: true }],
  ])('is not kept with %s', async (_case, init) => {
    await open()
    type('Why')
    press(init)
    await act(async () => vi.advanceTimersByTime(1000))
    expect(capture.keepThought).not.toHaveBeenCalled()
  })

  it('that is empty is not kept', async () => {
    await open()
    type('  \n')
    press({ key: 'Enter' })
    expect(capture.keepThought).not.toHaveBeenCalled()
  })
})

describe('a thought that is not finished', () => {
  it('is stored at a pause', async () => {
    await open()
    type('Wh')
    type('Why')
    await waitFor(() => expect(capture.storeDraft).toHaveBeenCalledExactlyOnceWith('Why'))
  })

  it('is there again, and stored once more when one leaves', async () => {
    await open('Why is')
    press({ key: 'Escape' })
    await waitFor(() => expect(capture.closeCapture).toHaveBeenCalledOnce())
    expect(capture.storeDraft).toHaveBeenLastCalledWith('Why is')
    expect(field().value).toBe('Why is')
  })

  it('that cannot be stored is said to be here only', async () => {
    capture.storeDraft.mockRejectedValue(new Error('full'))
    await open()
    type('Why')
    await waitFor(() => expect(state()).toMatch(/Your words stay here/))
  })
})
