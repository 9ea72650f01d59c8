import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askBeforeClosing, longestWait, type CloseHandshake } from '../../electron/close-handshake'
import { FakeWindow } from './fake-window'

const app = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  return new EventEmitter()
})
vi.mock('electron', () => ({ app, powerMonitor: {} }))

let window: FakeWindow
let closing: CloseHandshake
let tray: { isWanted: boolean; isThere: boolean }

beforeEach(() => {
  vi.useFakeTimers()
  app.removeAllListeners()
  tray = { isWanted: false, isThere: true }
  window = new FakeWindow()
  closing = askBeforeClosing(window.asWindow(), {
    isWanted: () => tray.isWanted,
    canBeReached: () => Promise.resolve(tray.isThere),
  })
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

  test('waits for the page that came after one that hung until it was ended', () => {
    window.emit('unresponsive')
    window.webContents.emit('render-process-gone')
    window.webContents.emit('did-finish-load')
    expect(window.close()).toBe(false)
    expect(asked()).toBe(1)
  })

  test('does not wait for a page that is not loaded yet', () => {
    const fresh = new FakeWindow()
    askBeforeClosing(fresh.asWindow(), {
      isWanted: () => false,
      canBeReached: () => Promise.resolve(false),
    })
    expect(fresh.close()).toBe(true)
  })
})

test('a page can be asked to store what it holds without anything being closed', () => {
  closing.storeNow()
  expect(asked()).toBe(1)
  closing.confirm()
  vi.advanceTimersByTime(longestWait)
  expect(window.destroy).not.toHaveBeenCalled()
})

describe('a window that is closed while the app stays in the tray', () => {
  beforeEach(() => (tray.isWanted = true))

  test('is hidden once its page has stored everything', async () => {
    expect(window.close()).toBe(false)
    expect(window.webContents.send).toHaveBeenCalledWith('close-requested', null)
    expect(window.hide).not.toHaveBeenCalled()
    closing.confirm()
    await vi.runAllTimersAsync()
    expect(window.hide).toHaveBeenCalledOnce()
    expect(window.destroy).not.toHaveBeenCalled()
  })

  test('stays on screen for as long as its page cannot store what it holds', async () => {
    window.close()
    await vi.advanceTimersByTimeAsync(10 * longestWait)
    expect(window.hide).not.toHaveBeenCalled()
    expect(window.destroy).not.toHaveBeenCalled()
  })

  test('closes when it could not be reached any more', async () => {
    tray.isThere = false
    window.close()
    closing.confirm()
    await vi.runAllTimersAsync()
    expect(window.hide).not.toHaveBeenCalled()
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('closes when the app quits, also after it was hidden', async () => {
    window.close()
    closing.confirm()
    await vi.runAllTimersAsync()
    app.emit('before-quit')
    expect(window.close()).toBe(false)
    closing.confirm()
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('closes when the app quits while it is about to hide', async () => {
    window.close()
    closing.confirm()
    app.emit('before-quit')
    window.close()
    await vi.advanceTimersByTimeAsync(1)
    expect(window.hide).not.toHaveBeenCalled()
    closing.confirm()
    expect(window.destroy).toHaveBeenCalledOnce()
  })

  test('closes when its page hangs, which nobody could use from the tray either', () => {
    window.emit('unresponsive')
    expect(window.close()).toBe(true)
  })
})
