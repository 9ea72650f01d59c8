import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openLinkPost } from '../../../electron/deep-links/link-post'
import { describeLaunch, receiveLinks } from '../../../electron/deep-links/receive-links'
import { FakeWindow } from '../fake-window'

const { app } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  return { app: new EventEmitter() }
})
vi.mock('electron', () => ({ app }))

class ShownWindow extends FakeWindow {
  readonly isMinimized = () => false
  readonly show = vi.fn<() => void>()
  readonly focus = vi.fn<() => void>()
}

beforeEach(() => app.removeAllListeners())

describe('an address the program is started with', () => {
  test('waits until the page asks, and is answered once', () => {
    const post = openLinkPost()
    receiveLinks(post, describeLaunch(['plumbline', '--', 'plumbline://reflect']))
    expect(post.take()).toEqual({ kind: 'reflect' })
    expect(post.take()).toBeNull()
  })

  test('is none when there is none', () => {
    expect(describeLaunch(['plumbline', '--at-login', 'https://today'])).toEqual({ address: null })
  })
})

describe('an address that arrives while the app runs', () => {
  test('brings the window to the front and is told to the page', () => {
    const post = openLinkPost()
    const window = new ShownWindow()
    post.connect(window.asWindow())
    receiveLinks(post, { address: null })

    app.emit('second-instance', {}, [], '/', { address: 'plumbline://plan/plan-1' })

    expect(window.show).toHaveBeenCalledOnce()
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('link-arrived', null)
    expect(post.take()).toEqual({ kind: 'plan', planId: 'plan-1' })
  })

  test('can come from macOS itself', () => {
    const post = openLinkPost()
    receiveLinks(post, { address: null })
    const preventDefault = vi.fn<() => void>()
    app.emit('open-url', { preventDefault }, 'plumbline://today')
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(post.take()).toEqual({ kind: 'today' })
  })

  test.each([
    undefined,
    null,
    'plumbline://today',
    {},
    { address: 7 },
    { address: ['plumbline://today'] },
    { address: 'plumbline://today --inspect' },
    { address: 'https://today' },
  ])('is dropped when it is %j', (data) => {
    const post = openLinkPost()
    const window = new ShownWindow()
    post.connect(window.asWindow())
    receiveLinks(post, { address: null })
    app.emit('second-instance', {}, [], '/', data)
    expect(window.webContents.send).not.toHaveBeenCalled()
    expect(post.take()).toBeNull()
  })
})
