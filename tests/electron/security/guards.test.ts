import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { guardAllContents } from '../../../electron/security/guard-contents'
import { mayUse } from '../../../electron/security/permissions'

const { app, openExternal } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  return { app: new Emitter(), openExternal: vi.fn<(address: string) => Promise<void>>() }
})
vi.mock('electron', () => ({ app, shell: { openExternal } }))

class FakeContents extends EventEmitter {
  readonly setWindowOpenHandler = vi.fn<(handler: (of: { url: string }) => unknown) => void>()
  readonly setWebRTCIPHandlingPolicy = vi.fn<(policy: string) => void>()
}

function guarded(pageOrigin: string): FakeContents {
  app.removeAllListeners()
  guardAllContents(pageOrigin)
  const contents = new FakeContents()
  app.emit('web-contents-created', {}, contents)
  return contents
}

function isStopped(contents: FakeContents, event: string, url: string): boolean {
  const preventDefault = vi.fn<() => void>()
  contents.emit(event, { url, preventDefault })
  return preventDefault.mock.calls.length === 1
}

const ways = ['will-navigate', 'will-frame-navigate', 'will-redirect']

describe('a page', () => {
  beforeEach(() => openExternal.mockReset())

  test.each(ways)('goes nowhere by %s', (event) => {
    const contents = guarded('app://plumbline')
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://plumbline/a.js']) {
      expect(isStopped(contents, event, url)).toBe(true)
    }
  })

  test.each(ways)('may be reloaded by Vite by %s, and still goes nowhere else', (event) => {
    const contents = guarded('http://localhost:5173')
    expect(isStopped(contents, event, 'http://localhost:5173/')).toBe(false)
    expect(isStopped(contents, event, 'http://localhost:5174/')).toBe(true)
    expect(isStopped(contents, event, 'https://example.com/')).toBe(true)
  })

  test('embeds no other page', () => {
    expect(isStopped(guarded('app://plumbline'), 'will-attach-webview', '')).toBe(true)
  })

  test('opens no window; a safe link goes to the browser', () => {
    const contents = guarded('app://plumbline')
    const open = contents.setWindowOpenHandler.mock.calls[0]?.[0]
    expect(open?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(open?.({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' })
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/')
  })
})

describe('a permission', () => {
  test('to keep the data is given to our own page only', () => {
    expect(mayUse('persistent-storage', 'app://plumbline/', 'app://plumbline')).toBe(true)
    expect(mayUse('persistent-storage', 'https://example.com/', 'app://plumbline')).toBe(false)
    expect(mayUse('persistent-storage', '', 'app://plumbline')).toBe(false)
  })

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'usb',
    'fullscreen',
    'openExternal',
  ])('for %s is refused', (permission) =>
    expect(mayUse(permission, 'app://plumbline/', 'app://plumbline')).toBe(false),
  )
})
