import { describe, expect, test } from 'vitest'
import { isTrustedSender, type CallEvent } from '../../../electron/ipc/is-trusted-sender'
import { FakeWindow } from '../fake-window'

const ours = { frameTreeNodeId: 1, parent: null, origin: 'app://plumbline' }

function trusts(frame: object | null, senderId = 7, window = new FakeWindow()): boolean {
  const event = { sender: { id: senderId }, senderFrame: frame } as unknown as CallEvent
  return isTrustedSender(event, window.asWindow(), 'app://plumbline')
}

describe('a call', () => {
  test('from the page of our window is trusted', () => {
    expect(trusts(ours)).toBe(true)
  })

  test.each([
    ['without a frame', null],
    ['from a frame inside the page', { ...ours, frameTreeNodeId: 2, parent: ours }],
    ['from another main frame', { ...ours, frameTreeNodeId: 2 }],
    ['from the web', { ...ours, origin: 'https://example.com' }],
    ['from an origin that only starts like ours', { ...ours, origin: 'app://plumbline.evil' }],
    ['from an origin that hides itself', { ...ours, origin: 'null' }],
    ['from a page without an address', { ...ours, origin: '' }],
    ['from a dev server', { ...ours, origin: 'http://localhost:5173' }],
  ])('%s is not', (_case, frame) => expect(trusts(frame)).toBe(false))

  test('from another window is not', () => expect(trusts(ours, 8)).toBe(false))

  test('to a window that is gone is not', () => {
    const window = new FakeWindow()
    window.destroy()
    expect(trusts(ours, 7, window)).toBe(false)
  })

  test('from a frame that was disposed of is not', () => {
    const disposed = {
      get parent(): never {
        throw new Error('Render frame was disposed')
      },
    }
    expect(trusts(disposed)).toBe(false)
  })
})
