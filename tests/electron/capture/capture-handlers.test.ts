import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type CaptureApi, captureChannels, type KeepThoughtResult } from '#shared/ipc/capture-api'
import { eventChannels, methodChannels } from '#shared/ipc/desktop-api'
import { captureHandlers, type CaptureShell } from '../../../electron/capture/capture-handlers'
import { answerCall } from '../../../electron/ipc/answer-call'
import type { CallEvent } from '../../../electron/ipc/is-trusted-sender'
import { FakeWindow } from '../fake-window'

const main = new FakeWindow()
const own = new FakeWindow()
Object.assign(own.webContents, { id: 8 })
const draft = {
  read: () => 'Why is',
  store: vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
}
const post = {
  send: vi.fn<(text: string) => Promise<KeepThoughtResult>>(),
  answer: vi.fn<() => void>(),
}
const shell: CaptureShell = { window: own.asWindow(), draft, post }

function eventOf(window: FakeWindow): CallEvent {
  const { webContents } = window
  return { sender: webContents, senderFrame: webContents.mainFrame } as unknown as CallEvent
}

function call<Name extends keyof CaptureApi>(
  name: Name,
  received: readonly unknown[],
  from = own,
): Promise<unknown> {
  return answerCall(name, captureHandlers[name], eventOf(from), received, shell, 'app://plumbline')
}

beforeEach(() => {
  vi.clearAllMocks()
  draft.store.mockImplementation(() => Promise.resolve())
})

describe('the capture window', () => {
  test('reads and stores its draft, and closes', async () => {
    await expect(call('readDraft', [])).resolves.toBe('Why is')
    await call('storeDraft', ['Why is it'])
    expect(draft.store).toHaveBeenLastCalledWith('Why is it')
    await call('closeCapture', [])
    expect(own.hide).toHaveBeenCalledOnce()
  })

  test('forgets the draft once the thought is kept, and only then', async () => {
    post.send.mockResolvedValueOnce({ kind: 'failed', reason: 'No.' })
    await expect(call('keepThought', ['Why'])).resolves.toEqual({ kind: 'failed', reason: 'No.' })
    expect(draft.store).not.toHaveBeenCalled()
    post.send.mockResolvedValueOnce({ kind: 'kept' })
    await expect(call('keepThought', ['Why'])).resolves.toEqual({ kind: 'kept' })
    expect(draft.store).toHaveBeenCalledExactlyOnceWith('')
  })

  test('hears that a thought is kept even if its draft cannot be taken away', async () => {
    post.send.mockResolvedValueOnce({ kind: 'kept' })
    draft.store.mockRejectedValueOnce(new Error('full'))
    await expect(call('keepThought', ['Why'])).resolves.toEqual({ kind: 'kept' })
  })

  test.each(Object.keys(captureChannels) as (keyof CaptureApi)[])(
    'is the only one that may ask for %s',
    async (name) => {
      const argument = captureHandlers[name].argument
      const received = v.is(argument, 'Why') ? ['Why'] : []
      await expect(call(name, received, main)).rejects.toMatchObject({ code: 'untrusted-sender' })
      expect(post.send).not.toHaveBeenCalled()
      expect(draft.store).not.toHaveBeenCalled()
    },
  )

  test('has no channel of the app, and the app none of it', () => {
    const ofApp = [...Object.values(methodChannels), ...Object.values(eventChannels)]
    expect(Object.values(captureChannels).filter((name) => ofApp.includes(name))).toEqual([])
  })

  test.each([[[]], [['']], [[' \n']], [['x'.repeat(20_001)]], [[7]], [['a', 'b']]])(
    'keeps no thought from %j',
    async (received) => {
      await expect(call('keepThought', received)).rejects.toMatchObject({ code: 'bad-argument' })
    },
  )
})
