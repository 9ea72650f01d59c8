import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askBeforeClosing, longestWait, type CloseHandshake } from '../../electron/close-handshake'
import { FakeWindow } from './fake-window'

vi.mock('electron', () => ({ app: {}, powerMonitor: {} }))

let window: FakeWindow
let closing: CloseHandshake

beforeEach(() => {
  vi.useFakeTimers()
  window = new FakeWindow()
  closing = askBeforeClosing(window.asWindow())
  window.webContents.emit('did-finish-load')
})
afterEach(() => vi.useRealTimers())

const asked = (): number => window.webContents.send.mock.calls.length

describe('a window that is asked to close', () => {
  test('asks its page and closes when the page has stored everything', () => {
    expect(window.close()).toBe(false)
    expect(window.webContents.send).toHaveBeenCalledWith('close-requested', null)
    expect(window.destroy).not.toHaveBeenCalled()
    closing.confirm()
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('closes without its page when two seconds have passed', () => {
    window.close()
    vi.advanceTimersByTime(longestWait - 1)
    expect(window.destroy).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('asks once, however often it is asked', () => {
    window.close()
    expect(window.close()).toBe(false)
    expect(asked()).toBe(1)
    closing.confirm()
    vi.advanceTimersByTime(longestWait)
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('is not closed by a page that was not asked', () => {
    closing.confirm()
    expect(window.destroy).not.toHaveBeenCalled()
  })

  test('closes when its page crashes instead of answering', () => {
    window.close()
    window.webContents.emit('render-process-gone')
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('does not wait for a page that has crashed', () => {
    window.webContents.emit('render-process-gone')
    expect(window.close()).toBe(true)
    expect(asked()).toBe(0)
  })

  test('does not wait for a page that hangs, but for one that has recovered', () => {
    window.emit('unresponsive')
    expect(window.close()).toBe(true)
    window.emit('responsive')
    expect(window.close()).toBe(false)
  })

  test('does not wait for a page that is not loaded yet', () => {
    const fresh = new FakeWindow()
    askBeforeClosing(fresh.asWindow())
    expect(fresh.close()).toBe(true)
  })
})
