import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readWindowState, rememberWindowState } from '../../electron/window-state'
import { FakeWindow } from './fake-window'

let folder: string
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  folder = mkdtempSync(join(tmpdir(), 'plumbline-window-'))
  window = new FakeWindow()
  rememberWindowState(window.asWindow(), folder)
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

describe('the size and place of the window', () => {
  test('are unknown on the first start', () => {
    expect(readWindowState(folder)).toBeNull()
  })

  test('are remembered once the window has come to rest', () => {
    window.emit('move')
    vi.advanceTimersByTime(400)
    window.emit('move')
    vi.advanceTimersByTime(400)
    expect(readWindowState(folder)).toBeNull()
    vi.advanceTimersByTime(100)
    expect(readWindowState(folder)).toEqual({ bounds: window.bounds, maximized: false })
  })

  test('are remembered when the window closes, and then no more', () => {
    window.maximized = true
    window.emit('move')
    window.close()
    expect(readWindowState(folder)).toEqual({ bounds: window.bounds, maximized: true })
    window.bounds = { ...window.bounds, x: 99 }
    window.destroy()
    vi.advanceTimersByTime(1000)
    expect(readWindowState(folder)?.bounds.x).toBe(10)
  })

  test.each(['{', '{"bounds":{"x":1}}', '{"bounds":{"x":1,"y":1,"width":1e9,"height":5}}'])(
    'are unknown when the file holds %s, which is kept aside',
    (content) => {
      const report = vi.spyOn(console, 'error').mockImplementation(() => {})
      writeFileSync(join(folder, 'window-state.json'), content)
      expect(readWindowState(folder)).toBeNull()
      expect(readdirSync(folder)).toEqual(['window-state.json.damaged'])
      report.mockRestore()
    },
  )
})
